//! Assets of the page as values: on their way, here, or failed.

use crate::device::asset::{AssetError, Cause, asset};
use serde::de::DeserializeOwned;
use std::rc::Rc;
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

/// The JSON asset `name`, fetched once `wanted`; the callback tries again after a failure.
#[hook]
pub fn use_asset<T: DeserializeOwned + 'static>(name: &'static str, wanted: bool) -> (Fetched<T>, Callback<()>) {
    let fetched = use_state(|| Fetched::Waiting);
    let attempt = use_state(|| 0_u32);
    use_effect_with((wanted, *attempt), {
        let fetched = fetched.clone();
        move |(wanted, _)| {
            if *wanted && !matches!(*fetched, Fetched::Here(_)) {
                fetched.set(Fetched::Waiting);
                wasm_bindgen_futures::spawn_local(async move {
                    fetched.set(match read(name).await {
                        Ok(value) => Fetched::Here(Rc::new(value)),
                        Err(error) => Fetched::Failed(Rc::new(error)),
                    });
                });
            }
        }
    });
    let again = Callback::from(move |()| attempt.set(*attempt + 1));
    ((*fetched).clone(), again)
}

async fn read<T: DeserializeOwned>(name: &str) -> Result<T, AssetError> {
    let text = asset(name).await?;
    serde_json::from_str(&text).map_err(|_| AssetError { name: name.to_string(), cause: Cause::Unreadable })
}
