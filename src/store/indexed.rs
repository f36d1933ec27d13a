//! IndexedDB with strict durability: the store of the pages.
//!
//! Written on web-sys itself. The wrapper crates at hand open their transactions without options, so they cannot ask for
//! `durability: "strict"`, and they report the request's success, which comes before the disk has anything. Here the
//! result of a write is the transaction's `complete` event, or the reason of its `abort`.
//!
//! Events are turned into promises by handing the promise's own `resolve` and `reject` to the browser as handlers. No Rust
//! closure waits on the other side, so a future may be dropped at any moment; the write itself goes on.

use super::{Record, Store, Trouble};
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode,
};

/// Records, under the key `[log, seq]`.
const EVENTS: &str = "events";
/// Documents, under their name.
const DOCUMENTS: &str = "documents";
const VERSION: u32 = 1;
/// The largest number that JavaScript counts to without skipping one.
const LAST_SEQ: u64 = (1 << 53) - 1;

/// Works in a window, in a worker and from `file://`. Opened at the first use; opened again when the browser has closed
/// the connection meanwhile.
pub struct Indexed {
    name: String,
    connection: RefCell<Option<Connection>>,
}

struct Connection {
    database: IdbDatabase,
    /// Lives as long as the connection, which calls it.
    _on_version_change: Closure<dyn FnMut()>,
}

impl Default for Indexed {
    fn default() -> Self {
        Self::named("xuefa")
    }
}

impl Indexed {
    /// The one database of the pages.
    pub fn new() -> Self {
        Self::default()
    }

    /// A database of another name, for tests and measurements.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), connection: RefCell::new(None) }
    }

    async fn open(&self) -> Result<IdbDatabase, Trouble> {
        if let Some(connection) = &*self.connection.borrow() {
            return Ok(connection.database.clone());
        }
        let database = open(&self.name).await?;
        if let Some(connection) = &*self.connection.borrow() {
            // Somebody else opened one while this one was on its way.
            database.close();
            return Ok(connection.database.clone());
        }
        let closing = database.clone();
        // Another tab wants to upgrade or delete the database: stand aside, or it waits for us for ever.
        let on_version_change = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        *self.connection.borrow_mut() =
            Some(Connection { database: database.clone(), _on_version_change: on_version_change });
        Ok(database)
    }

    /// A transaction on one object store. A connection that was closed refuses; then one new connection is tried.
    async fn begin(&self, store: &str, mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), Trouble> {
        let mut again = true;
        loop {
            let database = self.open().await?;
            match begin(&database, store, mode) {
                Ok(pair) => return Ok(pair),
                Err(error) if again && error_name(&error) == "InvalidStateError" => {
                    again = false;
                    self.connection.borrow_mut().take();
                }
                Err(error) => return Err(trouble(&error)),
            }
        }
    }

    async fn write(&self, store: &str, key: &JsValue, text: &str) -> Result<(), Trouble> {
        let value = JsValue::from_str(text);
        let (transaction, objects) = self.begin(store, IdbTransactionMode::Readwrite).await?;
        objects.add_with_key(&value, key).map_err(|error| trouble(&error))?;
        match done(&transaction).await {
            Err(Trouble::Taken) if self.value(store, key).await?.as_deref() == Some(text) => {
                // The same record, written by an attempt whose answer was lost and which may not have reached the disk:
                // written once more, so that this answer too means "durable".
                let (transaction, objects) = self.begin(store, IdbTransactionMode::Readwrite).await?;
                objects.put_with_key(&value, key).map_err(|error| trouble(&error))?;
                done(&transaction).await
            }
            result => result,
        }
    }

    async fn value(&self, store: &str, key: &JsValue) -> Result<Option<String>, Trouble> {
        let (_, objects) = self.begin(store, IdbTransactionMode::Readonly).await?;
        let value = answer(objects.get(key)).await?;
        if value.is_undefined() { Ok(None) } else { value.as_string().map(Some).ok_or(Trouble::Damaged) }
    }
}

impl Store for Indexed {
    async fn append(&self, log: &str, seq: u64, record: &str) -> Result<(), Trouble> {
        if seq > LAST_SEQ {
            return Err(Trouble::Other(format!("number {seq} is too large")));
        }
        self.write(EVENTS, &Array::of2(&log.into(), &(seq as f64).into()), record).await
    }

    async fn read(&self, log: &str) -> Result<Vec<Record>, Trouble> {
        let (_, objects) = self.begin(EVENTS, IdbTransactionMode::Readonly).await?;
        // Arrays sort after all numbers, so `[log, []]` lies behind every record of this log.
        let (first, last) = (Array::of1(&log.into()), Array::of2(&log.into(), &Array::new()));
        let range = IdbKeyRange::bound(&first, &last).map_err(|error| trouble(&error))?;
        // Both are asked before either is awaited: a transaction with nothing left to do ends.
        let keys = objects.get_all_keys_with_key(&range);
        let values = objects.get_all_with_key(&range);
        let keys: Array = answer(keys).await?.unchecked_into();
        let values: Array = answer(values).await?.unchecked_into();
        let records = keys.iter().zip(values.iter()).map(|(key, value)| {
            let seq = key.dyn_into::<Array>().ok()?.get(1).as_f64()?;
            Some(Record { seq: seq as u64, text: value.as_string()? })
        });
        records.collect::<Option<Vec<_>>>().ok_or(Trouble::Damaged)
    }

    async fn logs(&self) -> Result<Vec<String>, Trouble> {
        let mut logs: Vec<String> = Vec::new();
        loop {
            // The first key behind the logs already known: a step a log, however long the logs are.
            let (_, objects) = self.begin(EVENTS, IdbTransactionMode::Readonly).await?;
            let from = match logs.last() {
                Some(last) => Array::of2(&last.into(), &Array::new()),
                None => Array::new(),
            };
            let range = IdbKeyRange::lower_bound(&from).map_err(|error| trouble(&error))?;
            let key = answer(objects.get_key(&range)).await?;
            if key.is_undefined() {
                return Ok(logs);
            }
            let name = key.dyn_into::<Array>().ok().and_then(|key| key.get(0).as_string());
            logs.push(name.ok_or(Trouble::Damaged)?);
        }
    }

    async fn put(&self, name: &str, text: &str) -> Result<(), Trouble> {
        self.write(DOCUMENTS, &name.into(), text).await
    }

    async fn get(&self, name: &str) -> Result<Option<String>, Trouble> {
        self.value(DOCUMENTS, &name.into()).await
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

async fn open(name: &str) -> Result<IdbDatabase, Trouble> {
    // Reading the property throws where storage is refused altogether; it is absent where there is no IndexedDB.
    let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())
        .map_err(|error| opening_trouble(trouble(&error), &error))?;
    if factory.is_undefined() || factory.is_null() {
        return Err(Trouble::Missing);
    }
    let factory: IdbFactory = factory.unchecked_into();
    let request = factory.open_with_u32(name, VERSION).map_err(|error| opening_trouble(trouble(&error), &error))?;
    let upgraded = request.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        if let Ok(database) = upgraded.result() {
            let database: IdbDatabase = database.unchecked_into();
            // A refusal shows as a missing object store at the first transaction.
            let _ = database.create_object_store(EVENTS);
            let _ = database.create_object_store(DOCUMENTS);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let settled = settle(&request).await;
    request.set_onupgradeneeded(None);
    match settled {
        Ok(database) => Ok(database.unchecked_into()),
        Err(error) => Err(opening_trouble(trouble(&error), &error)),
    }
}

/// `database.transaction(store, mode, {durability: "strict"})`; web-sys has the third argument only among its unstable
/// parts. A browser too old for the option ignores it and gives the best durability it has.
fn begin(
    database: &IdbDatabase,
    store: &str,
    mode: IdbTransactionMode,
) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let transaction: Function = Reflect::get(database, &"transaction".into())?.unchecked_into();
    let transaction: IdbTransaction =
        transaction.call3(database, &store.into(), &mode.into(), &options)?.unchecked_into();
    let objects = transaction.object_store(store)?;
    Ok((transaction, objects))
}

/// Waits for the transaction, not for its requests: only `complete` says that the data is on the disk.
async fn done(transaction: &IdbTransaction) -> Result<(), Trouble> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(_) => Err(match transaction.error() {
            Some(error) => trouble(&error),
            None => Trouble::Other("AbortError".to_owned()),
        }),
    }
}

/// The result of a reading request.
async fn answer(request: Result<IdbRequest, JsValue>) -> Result<JsValue, Trouble> {
    let request = request.map_err(|error| trouble(&error))?;
    settle(&request).await.map_err(|error| trouble(&error))
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

fn error_name(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}

fn trouble(error: &JsValue) -> Trouble {
    let Some(exception) = error.dyn_ref::<DomException>() else {
        return Trouble::Other(format!("{error:?}"));
    };
    match exception.name().as_str() {
        "QuotaExceededError" => Trouble::Quota,
        "ConstraintError" => Trouble::Taken,
        "SecurityError" | "NotAllowedError" => Trouble::Blocked,
        // NotFoundError: the database lacks an object store; the others: files under it are gone or unreadable.
        "NotFoundError" | "NotReadableError" | "DataError" => Trouble::Damaged,
        // A full disk, in Chromium, is not always a matter of quota.
        _ if exception.message().contains("FILE_ERROR_NO_SPACE") => Trouble::Quota,
        name => Trouble::Other(format!("{name}: {}", exception.message())),
    }
}

/// While opening, the browsers have more ways to say that storage is refused: Firefox's private windows of old answer
/// `InvalidStateError`, Chromium with cookies switched off answers `UnknownError` and tells the reason in words only.
fn opening_trouble(trouble: Trouble, error: &JsValue) -> Trouble {
    match &trouble {
        Trouble::Other(text) if text.contains("denied permission") => Trouble::Blocked,
        Trouble::Other(_) if error_name(error) == "InvalidStateError" => Trouble::Blocked,
        _ => trouble,
    }
}
