//! axe-core: what a machine can say about accessibility.

use super::{Browser, environment};
use serde::Deserialize;

/// One broken rule and where.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    pub id: String,
    pub impact: Option<String>,
    pub help: String,
    /// The elements, as selectors with their source.
    pub places: Vec<String>,
}

impl Browser {
    /// What axe-core finds on the page as it is now. It comes in through WebDriver, which the page's security policy does
    /// not concern.
    pub async fn axe(&mut self) -> Vec<Violation> {
        let path = environment::axe();
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if self.run("return typeof window.axe", vec![]).await != "object" {
            self.run(&source, vec![]).await;
        }
        let script = "const done = arguments[arguments.length - 1]; \
            axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.map(one => ({ \
              id: one.id, impact: one.impact, help: one.help, \
              places: one.nodes.map(node => node.target.join(' ') + ' ' + node.html) }))), \
              error => done(String(error)));";
        let found = self.run_async(script, vec![]).await;
        serde_json::from_value(found.clone()).unwrap_or_else(|_| panic!("axe did not run: {found}"))
    }

    /// Fails when axe-core finds anything.
    pub async fn assert_accessible(&mut self, screen: &str) {
        let found = self.axe().await;
        assert!(found.is_empty(), "axe finds on {screen}: {found:#?}");
    }
}
