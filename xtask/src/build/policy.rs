//! The content security policy of each page: what is not named is forbidden, and nothing inline is allowed but by hash.

use crate::hash;

/// The policy of a page served beside its assets.
pub fn of_page(inline_scripts: &[&str], style: &str) -> String {
    let hashes: String = inline_scripts.iter().map(|script| format!(" {}", hash::csp_source(script))).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self' {}; img-src 'self' data:; \
         font-src 'none'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
        hash::csp_source(style)
    )
}

/// The policy of the kiosk file: it has no other files, so not even its own origin may be asked.
pub fn of_kiosk(inline_scripts: &[&str], style: &str) -> String {
    let hashes: String = inline_scripts.iter().map(|script| format!(" {}", hash::csp_source(script))).collect();
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval'{hashes}; style-src {}; img-src data:; \
         worker-src blob:; base-uri 'none'; form-action 'none'",
        hash::csp_source(style)
    )
}

const START: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

pub fn as_meta(policy: &str) -> String {
    format!("{START}{policy}\">")
}

/// The policy that a page states, for the server to send as a header too.
pub fn in_page(html: &str) -> Option<&str> {
    html.split_once(START)?.1.split_once('"').map(|(policy, _)| policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_allows_its_own_script_and_nothing_unsafe() {
        let policy = of_page(&["alert('Hello, world.');"], "p{}");
        assert!(
            policy.contains("'wasm-unsafe-eval' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }

    #[test]
    fn the_kiosk_file_may_ask_no_server() {
        let policy = of_kiosk(&["a()", "b()"], "p{}");
        assert!(!policy.contains("'self'") && !policy.contains("connect-src"), "{policy}");
    }

    #[test]
    fn a_policy_is_found_again_in_its_page() {
        let page = format!("<head>{}<title>x</title>", as_meta("default-src 'none'"));
        assert_eq!(in_page(&page), Some("default-src 'none'"));
        assert_eq!(in_page("<head></head>"), None);
    }
}
