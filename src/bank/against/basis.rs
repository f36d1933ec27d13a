//! Whether citations lead somewhere.

use super::{Counts, Part, What, sources::Library};
use crate::{
    law::{Citation, Place},
    question::Question,
};

pub(super) fn check(
    question: &Question,
    library: &Library<'_>,
    counts: &mut Counts,
    miss: &mut impl FnMut(Part, What),
) {
    for citation in &question.basis {
        if citation.is_document() {
            counts.documents += 1;
            continue;
        }
        match lost(citation, library) {
            None => counts.citations += 1,
            Some(what) => miss(Part::Basis, what),
        }
    }
}

/// What of the citation is not there.
fn lost(citation: &Citation, library: &Library<'_>) -> Option<What> {
    let Some(shelf) = library.shelf(&citation.law) else { return Some(What::NoLaw(citation.clone())) };
    let Place { article, paragraph, clause } = citation.place?;
    let Some(paragraphs) = shelf.statute.article(article) else { return Some(What::NoArticle(citation.clone())) };
    if paragraph == 0 {
        return None;
    }
    let Some(found) = paragraphs.get(usize::from(paragraph) - 1) else {
        return Some(What::NoParagraph(citation.clone(), paragraphs.len()));
    };
    let there = clause == 0 || found.clauses.iter().any(|known| known.number == clause);
    (!there).then(|| What::NoClause(citation.clone(), found.clauses.len()))
}
