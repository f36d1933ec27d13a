//! One connection to the database: opening it, its transactions, and what their errors mean.
//!
//! Events are turned into promises by handing the promise's own `resolve` and `reject` to the browser as handlers. No Rust
//! closure waits on the other side, so a future may be dropped at any moment; the write itself goes on.

use super::super::Trouble;
use super::mend;
use super::place::{DOCUMENTS, EVENTS, PADDING};
use gloo_timers::callback::Timeout;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
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
    mending: RefCell<Mending>,
    /// Lives as long as the connection, which calls it.
    _on_version_change: Closure<dyn FnMut()>,
}

enum Mending {
    /// The database has just been made, so there is nothing to mend.
    Needless,
    /// Put off a little, so that what the page needs to read first does not wait behind it.
    Due,
    Begun(IdbTransaction, Promise),
}

/// Long enough for a page to read what it shows first.
const A_MOMENT: u32 = 500;

impl Connection {
    pub async fn open(name: &str) -> Result<Rc<Self>, Fault> {
        let (database, made) = open(name).await.map_err(opening_fault)?;
        let closing = database.clone();
        // Another tab wants to upgrade or delete the database: stand aside, or it waits for us for ever.
        let on_version_change = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        let mending = RefCell::new(if made { Mending::Needless } else { Mending::Due });
        let connection = Rc::new(Self { database, mending, _on_version_change: on_version_change });
        let later = Rc::downgrade(&connection);
        Timeout::new(A_MOMENT, move || {
            if let Some(connection) = later.upgrade() {
                // If it can't begin, the first write finds the same reason and reports it.
                let _ = connection.mending();
            }
        })
        .forget();
        Ok(connection)
    }

    /// Waits until the log is sound.
    pub async fn mended(&self) -> Result<(), Fault> {
        match self.mending()? {
            Some((transaction, promise)) => outcome(&transaction, &promise).await,
            None => Ok(()),
        }
    }

    /// The mending, begun now if it has not been.
    fn mending(&self) -> Result<Option<(IdbTransaction, Promise)>, Fault> {
        match &*self.mending.borrow() {
            Mending::Needless => return Ok(None),
            Mending::Begun(transaction, promise) => return Ok(Some((transaction.clone(), promise.clone()))),
            Mending::Due => {}
        }
        let (transaction, objects) = self.begin(PADDING, IdbTransactionMode::Readwrite)?;
        mend::turn_the_page(&objects)?;
        let promise = ended(&transaction);
        // A page that only reads never asks how it ended; without a listener the browser would report that as an error.
        let heard = promise.clone();
        spawn_local(async move { drop(JsFuture::from(heard).await) });
        *self.mending.borrow_mut() = Mending::Begun(transaction.clone(), promise.clone());
        Ok(Some((transaction, promise)))
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
