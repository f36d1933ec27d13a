//! Answering with single keys: letters and digits choose options.

use crate::question::{Face, Letter, Letters, Response, judge, multiple, single};

/// The response after `key` was pressed on a question with this response; `None` when the key means nothing here.
/// A to P and 1 to 9 choose, and in questions with several choices take back; for judge items A and 1 are 正确, B and 2 错误.
pub fn press(face: &Face, response: Option<&Response>, key: &str) -> Option<Option<Response>> {
    let mut chars = key.chars();
    let (c, None) = (chars.next()?, chars.next()) else { return None };
    let place = match c {
        '1'..='9' => c as usize - '1' as usize,
        _ => Letter::try_from(c).ok()?.place(),
    };
    let letter = Letter::new(place).filter(|letter| letter.place() < face.options().len());
    let toggled = |chosen: Letters| letter.map(|letter| chosen.toggled(letter));
    let new = match (face, response) {
        (Face::Single(_), _) => Response::Single(single::Response(letter?)),
        (Face::Multiple(_), Some(Response::Multiple(now))) => Response::Multiple(multiple::Response(toggled(now.0)?)),
        (Face::Multiple(_), _) => Response::Multiple(multiple::Response(toggled(Letters::default())?)),
        (Face::Indeterminate(_), Some(Response::Indeterminate(now))) => {
            Response::Indeterminate(multiple::Response(toggled(now.0)?))
        }
        (Face::Indeterminate(_), _) => Response::Indeterminate(multiple::Response(toggled(Letters::default())?)),
        (Face::Judge(_), _) if place < 2 => Response::Judge(judge::Response(place == 0)),
        _ => return None,
    };
    Some(Some(new).filter(|response| face.accepts(response)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_choose() {
        let options = || ["甲", "乙", "丙"].map(String::from).to_vec();
        let letters = |text: &str| Letters::try_from(text.to_string()).unwrap();
        let single = Face::Single(single::Face { options: options() });
        let chosen = |c| Some(Some(Response::Single(single::Response(Letter::try_from(c).unwrap()))));
        assert_eq!(press(&single, None, "b"), chosen('B'));
        assert_eq!(press(&single, None, "3"), chosen('C'));
        for nothing in ["D", "4", "Enter", "0", "", "第"] {
            assert_eq!(press(&single, None, nothing), None, "{nothing}");
        }
        let many = Face::Multiple(multiple::Face { options: options() });
        let response = |text| Response::Multiple(multiple::Response(letters(text)));
        assert_eq!(press(&many, Some(&response("A")), "C"), Some(Some(response("AC"))));
        assert_eq!(press(&many, Some(&response("A")), "1"), Some(None));
        let judge = Face::Judge(judge::Face {});
        assert_eq!(press(&judge, None, "2"), Some(Some(Response::Judge(judge::Response(false)))));
        assert_eq!(press(&judge, None, "C"), None);
    }
}
