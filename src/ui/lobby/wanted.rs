//! The exam that the address asks for: `exam/#/<code>`, as the links of the home page have it.

use crate::device::page;
use yew::prelude::*;

/// Its code, whether there is such an exam or not.
pub fn wanted() -> Option<AttrValue> {
    code(&page::route())
}

/// The same, kept up to date.
#[hook]
pub fn use_wanted() -> Option<AttrValue> {
    let current = use_state_eq(wanted);
    use_effect_with((), {
        let current = current.setter();
        move |()| {
            let listener = page::on_route(move |route| current.set(code(&route)));
            || drop(listener)
        }
    });
    (*current).clone()
}

fn code(route: &str) -> Option<AttrValue> {
    route.strip_prefix('/').filter(|code| !code.is_empty()).map(|code| code.to_string().into())
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn addresses_name_exams() {
        assert_eq!(code("/public-law").as_deref(), Some("public-law"));
        assert_eq!(code("/甲/乙").as_deref(), Some("甲/乙"));
        for other in ["", "/", "public-law"] {
            assert_eq!(code(other), None, "{other}");
        }
    }
}
