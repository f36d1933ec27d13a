//! The questions of a paper in the shapes in which they go to the screen: made once, cheap to clone and to compare.

use crate::{
    paper::Paper,
    question::{Face, Hundredths},
};
use std::rc::Rc;
use yew::AttrValue;

#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    pub number: u32,
    /// The place of its section in the paper.
    pub section: usize,
    /// Its id in the page.
    pub name: AttrValue,
    pub stem: AttrValue,
    pub face: Rc<Face>,
    pub marks: Hundredths,
    pub material: Option<AttrValue>,
}

pub type Questions = Rc<[Rc<Shown>]>;

/// All questions of `paper`, in its order.
pub fn questions(paper: &Paper) -> Questions {
    let sections = paper.sections.iter().enumerate();
    let all = sections.flat_map(|(at, section)| {
        let materials: Vec<AttrValue> = section.materials.iter().map(|text| text.clone().into()).collect();
        section.questions.iter().map(move |question| {
            Rc::new(Shown {
                number: question.number,
                section: at,
                name: ["q", &question.number.to_string()].concat().into(),
                stem: question.stem.clone().into(),
                face: question.face.clone().into(),
                marks: question.marks,
                material: question.material.and_then(|place| materials.get(place).cloned()),
            })
        })
    });
    all.collect()
}
