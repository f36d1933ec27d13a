//! Assets of the page as values: on their way, here, or failed.

use crate::device::asset::{AssetError, Cause, asset};
use serde::de::DeserializeOwned;
use std::{cell::Cell, rc::Rc};
use yew::prelude::*;

/// Something that is fetched.
#[derive(Debug, PartialEq)]
pub enum Fetched<T> {
    Waiting,
    Here(Rc<T>),
    Failed(Rc<AssetError>),
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        match self {
            Fetched::Waiting => Fetched::Waiting,
            Fetched::Here(value) => Fetched::Here(value.clone()),
            Fetched::Failed(error) => Fetched::Failed(error.clone()),
        }
    }
}

/// The JSON asset `name`, fetched once there is one to fetch; the callback tries again after a failure.
#[hook]
pub fn use_asset<T: DeserializeOwned + 'static>(name: Option<AttrValue>) -> (Fetched<T>, Callback<()>) {
    let fetched = use_state(|| (AttrValue::default(), Fetched::Waiting));
    let attempt = use_state(|| 0_u32);
    use_effect_with((name.clone(), *attempt), {
        let fetched = fetched.clone();
        move |(name, _)| {
            let wanted = name.clone().filter(|name| fetched.0 != *name || !matches!(fetched.1, Fetched::Here(_)));
            // What comes after another asset was asked for is dropped.
            let current = Rc::new(Cell::new(true));
            if let Some(name) = wanted {
                fetched.set((name.clone(), Fetched::Waiting));
                let current = current.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    let found = match read(&name).await {
                        Ok(value) => Fetched::Here(Rc::new(value)),
                        Err(error) => Fetched::Failed(Rc::new(error)),
                    };
                    if current.get() {
                        fetched.set((name, found));
                    }
                });
            }
            move || current.set(false)
        }
    });
    let again = Callback::from(move |()| attempt.set(*attempt + 1));
    let shown = if name.as_ref() == Some(&fetched.0) { fetched.1.clone() } else { Fetched::Waiting };
    (shown, again)
}

async fn read<T: DeserializeOwned>(name: &str) -> Result<T, AssetError> {
    let text = asset(name).await?;
    serde_json::from_str(&text).map_err(|_| AssetError { name: name.to_string(), cause: Cause::Unreadable })
}
