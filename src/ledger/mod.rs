//! **ledger** — a hash chain over events: nothing recorded can be changed, taken out or slipped in unnoticed.
//!
//! Each link is the digest of the link before it and the event's canonical JSON. The chain shows that a record is whole;
//! who vouches for its last link is a matter for signatures, which `seal` will add.

use crate::{
    seal::{Digest, canonical, digest},
    sitting::Event,
};
use serde::{Deserialize, Serialize};

/// An event and the link that ties it to all before it: the unit that is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub event: Event,
    pub link: Digest,
}

/// The place at which a chain breaks: the number of the first entry whose link does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    pub at: usize,
}

/// What the first event is tied to.
pub fn root() -> Digest {
    digest(&[b"xuefa-ledger/1"])
}

/// Ties `event` to the chain that ends in `last`.
pub fn link(last: Digest, event: Event) -> Entry {
    let link = digest(&[b"xuefa-ledger/1", &last.0, canonical(&event).as_bytes()]);
    Entry { event, link }
}

/// The last link of a chain.
///
/// # Errors
/// [`Broken`] when an entry's link is not what the events up to it give.
pub fn verify(entries: &[Entry]) -> Result<Digest, Broken> {
    let mut last = root();
    for (at, entry) in entries.iter().enumerate() {
        last = link(last, entry.event.clone()).link;
        if last != entry.link {
            return Err(Broken { at });
        }
    }
    Ok(last)
}
