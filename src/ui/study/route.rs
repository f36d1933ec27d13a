//! Places in the study page, as they stand in the address after `#`.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    /// Practice in a subject.
    Practice(String),
}

impl Route {
    /// Reads a decoded address; anything unknown leads home.
    pub fn parse(text: &str) -> Route {
        match text.strip_prefix("/practice/") {
            Some(subject) if !subject.is_empty() => Route::Practice(subject.to_string()),
            _ => Route::Home,
        }
    }

    /// For links. Browsers encode what needs it, except the sign they encode with.
    pub fn href(&self) -> String {
        match self {
            Route::Home => "#/".into(),
            Route::Practice(subject) => ["#/practice/", &subject.replace('%', "%25")].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn links_lead_where_they_say() {
        for route in [Route::Home, Route::Practice("行政处罚法".into()), Route::Practice("50%的规定#1".into())]
        {
            let decoded = route.href().replacen('#', "", 1).replace("%25", "%");
            assert_eq!(Route::parse(&decoded), route);
        }
        assert_eq!(Route::parse(""), Route::Home);
        assert_eq!(Route::parse("/practice/"), Route::Home);
    }
}
