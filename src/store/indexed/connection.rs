//! One connection to the database: opening it, its transactions, and what their errors mean.
//!
//! Events are turned into promises by handing the promise's own `resolve` and `reject` to the browser as handlers. No Rust
//! closure waits on the other side, so a future may be dropped at any moment; the write itself goes on.

use super::super::Trouble;
use super::mend;
use super::place::{DOCUMENTS, EVENTS, PADDING};
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

const VERSION: u32 = 1;

/// Why something on a connection failed.
pub(super) enum Fault {
    /// The browser has closed the connection; another one may work.
    Closed,
    Trouble(Trouble),
}

pub(super) struct Connection {
    database: IdbDatabase,
    /// The mending under way or done. `None`: the database has just been made, so there is nothing to mend.
    mending: Option<(IdbTransaction, Promise)>,
    /// Lives as long as the connection, which calls it.
    _on_version_change: Closure<dyn FnMut()>,
}

impl Connection {
    pub async fn open(name: &str) -> Result<Self, Fault> {
        let (database, made) = open(name).await.map_err(opening_fault)?;
        let closing = database.clone();
        // Another tab wants to upgrade or delete the database: stand aside, or it waits for us for ever.
        let on_version_change = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        let mut connection = Self { database, mending: None, _on_version_change: on_version_change };
        if !made {
            // Begun at once and not awaited here: reading need not wait for it.
            let (transaction, objects) = connection.begin(PADDING, IdbTransactionMode::Readwrite)?;
            mend::turn_the_page(&objects)?;
            let promise = ended(&transaction);
            // A page that only reads never asks how it ended; without a listener the browser would report that as an error.
            let heard = promise.clone();
            spawn_local(async move { drop(JsFuture::from(heard).await) });
            connection.mending = Some((transaction, promise));
        }
        Ok(connection)
    }

    /// Waits until the log is sound.
    pub async fn mended(&self) -> Result<(), Fault> {
        match &self.mending {
            Some((transaction, promise)) => outcome(transaction, promise).await,
            None => Ok(()),
        }
    }

    /// `database.transaction(store, mode, {durability: "strict"})`; web-sys has the third argument only among its unstable
    /// parts. A browser too old for the option ignores it and gives the best durability it has.
    pub fn begin(&self, store: &str, mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), Fault> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.database, &"transaction".into())?.unchecked_into();
        let transaction = begin.call3(&self.database, &store.into(), &mode.into(), &options).map_err(|error| {
            if exception(&error).is_some_and(|error| error.name() == "InvalidStateError") {
                Fault::Closed
            } else {
                error.into()
            }
        })?;
        let transaction: IdbTransaction = transaction.unchecked_into();
        let objects = transaction.object_store(store)?;
        Ok((transaction, objects))
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

/// The database, and whether it has just been made.
async fn open(name: &str) -> Result<(IdbDatabase, bool), JsValue> {
    // Reading the property throws where storage is refused altogether; it is absent where there is no IndexedDB.
    let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?;
    if factory.is_undefined() || factory.is_null() {
        return Err(JsValue::UNDEFINED);
    }
    let request = factory.unchecked_into::<IdbFactory>().open_with_u32(name, VERSION)?;
    let made = Rc::new(Cell::new(false));
    let (upgraded, making) = (request.clone(), made.clone());
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        making.set(true);
        if let Ok(database) = upgraded.result() {
            let database: IdbDatabase = database.unchecked_into();
            for store in [EVENTS, DOCUMENTS, PADDING] {
                // A refusal shows as a missing object store at the first transaction.
                let _ = database.create_object_store(store);
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let settled = settle(&request).await;
    request.set_onupgradeneeded(None);
    Ok((settled?.unchecked_into(), made.get()))
}

/// Waits for the transaction, not for its requests: only `complete` says that the data is on the disk.
pub(super) async fn done(transaction: &IdbTransaction) -> Result<(), Fault> {
    outcome(transaction, &ended(transaction)).await
}

fn ended(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    })
}

async fn outcome(transaction: &IdbTransaction, promise: &Promise) -> Result<(), Fault> {
    match JsFuture::from(promise.clone()).await {
        Ok(_) => Ok(()),
        Err(_) => Err(match transaction.error() {
            Some(error) => Fault::from(JsValue::from(error)),
            None => Fault::Trouble(Trouble::Other("AbortError".to_owned())),
        }),
    }
}

/// The result of a reading request.
pub(super) async fn answer(request: Result<IdbRequest, JsValue>) -> Result<JsValue, Fault> {
    Ok(settle(&request?).await?)
}

async fn settle(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error()?.map_or(JsValue::NULL, JsValue::from)),
    }
}

fn exception(error: &JsValue) -> Option<&DomException> {
    error.dyn_ref()
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<JsValue> for Fault {
    fn from(error: JsValue) -> Self {
        let Some(exception) = exception(&error) else {
            return Self::Trouble(Trouble::Other(format!("{error:?}")));
        };
        Self::Trouble(match exception.name().as_str() {
            "QuotaExceededError" => Trouble::Quota,
            "ConstraintError" => Trouble::Taken,
            "SecurityError" | "NotAllowedError" => Trouble::Blocked,
            // NotFoundError: the database lacks an object store; the others: files under it are gone or unreadable.
            "NotFoundError" | "NotReadableError" | "DataError" => Trouble::Damaged,
            name => Trouble::Other(format!("{name}: {}", exception.message())),
        })
    }
}

/// While opening, the browsers have more ways to say that storage is refused: Firefox's private windows of old answer
/// `InvalidStateError`, Chromium with cookies switched off answers `UnknownError` and tells the reason in words only.
fn opening_fault(error: JsValue) -> Fault {
    if error.is_undefined() {
        return Fault::Trouble(Trouble::Missing);
    }
    let refused = exception(&error)
        .is_some_and(|error| error.name() == "InvalidStateError" || error.message().contains("denied permission"));
    if refused { Fault::Trouble(Trouble::Blocked) } else { error.into() }
}
