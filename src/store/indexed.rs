//! IndexedDB with strict durability: the store of the pages.
//!
//! Written on web-sys itself. The wrapper crates at hand open their transactions without options, so they cannot ask for
//! `durability: "strict"`, and they report the request's success, which comes before the disk has anything. Here the
//! result of a write is the transaction's `complete` event, or the reason of its `abort`.
//!
//! And a browser's `complete` is not believed blindly. Chromium has ways to lose a whole database after a torn write; see
//! [`mend`]. So the log is mended after every opening, and whatever this page has read or written is remembered and put
//! back when a write fails for no clear reason.

mod connection;
mod mend;
mod place;

use super::{Record, Store, Trouble};
use connection::{Connection, Fault, answer, done};
use js_sys::Array;
use place::{DOCUMENTS, EVENTS, Place};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbKeyRange, IdbTransactionMode};

/// The largest number that JavaScript counts to without skipping one.
const LAST_SEQ: u64 = (1 << 53) - 1;

/// Works in a window, in a worker and from `file://`. Opened at the first use; opened again when the browser has closed
/// the connection meanwhile.
pub struct Indexed {
    name: String,
    connection: RefCell<Option<Rc<Connection>>>,
    /// Everything this page knows to be stored, in order.
    known: RefCell<Vec<(Place, String)>>,
    /// Whether a write has failed in a way that may have cost more than itself.
    doubtful: Cell<bool>,
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
        let (connection, known) = (RefCell::default(), RefCell::default());
        Self { name: name.to_owned(), connection, known, doubtful: Cell::new(false) }
    }

    async fn open(&self) -> Result<Rc<Connection>, Fault> {
        if let Some(connection) = &*self.connection.borrow() {
            return Ok(connection.clone());
        }
        let fresh = Connection::open(&self.name).await?;
        // Somebody else may have opened one while this one was on its way; then this one closes itself.
        Ok(self.connection.borrow_mut().get_or_insert(fresh).clone())
    }

    /// Does something with the connection; once more with a new one if the browser has closed it.
    async fn with<T>(&self, act: impl AsyncFn(&Connection) -> Result<T, Fault>) -> Result<T, Trouble> {
        for _ in 0..2 {
            match async { act(&*self.open().await?).await }.await {
                Ok(value) => return Ok(value),
                Err(Fault::Trouble(trouble)) => return Err(trouble),
                Err(Fault::Closed) => drop(self.connection.borrow_mut().take()),
            }
        }
        Err(Trouble::Other("InvalidStateError".to_owned()))
    }

    async fn write(&self, place: Place, text: &str) -> Result<(), Trouble> {
        let written = self.with(async |connection| {
            if let Err(fault) = connection.mended().await {
                // The next attempt opens anew, and so mends anew.
                self.connection.borrow_mut().take();
                return Err(fault);
            }
            if self.doubtful.get() {
                self.restore(connection).await?;
                self.doubtful.set(false);
            }
            write(connection, &place, text).await
        });
        match written.await {
            Ok(()) => {
                self.remember(place, text);
                Ok(())
            }
            Err(Trouble::Other(reason)) => {
                // Not a refusal by the rules: a file may be torn, and the connection may be to a ruin.
                self.doubtful.set(true);
                self.connection.borrow_mut().take();
                // A full disk, in Chromium, is not always a matter of quota.
                Err(if reason.contains("FILE_ERROR_NO_SPACE") { Trouble::Quota } else { Trouble::Other(reason) })
            }
            Err(trouble) => Err(trouble),
        }
    }

    /// Puts back everything that is known to have been stored. Where it still is, it is replaced by itself.
    async fn restore(&self, connection: &Connection) -> Result<(), Fault> {
        for store in [EVENTS, DOCUMENTS] {
            let (transaction, objects) = connection.begin(store, IdbTransactionMode::Readwrite)?;
            for (place, text) in self.known.borrow().iter().filter(|(place, _)| place.store() == store) {
                objects.put_with_key(&text.into(), &place.key())?;
            }
            done(&transaction).await?;
        }
        Ok(())
    }

    fn remember(&self, place: Place, text: &str) {
        let mut known = self.known.borrow_mut();
        match known.binary_search_by(|(other, _)| other.cmp(&place)) {
            // What is stored never changes.
            Ok(_) => {}
            Err(at) => known.insert(at, (place, text.to_owned())),
        }
    }
}

async fn write(connection: &Connection, place: &Place, text: &str) -> Result<(), Fault> {
    let (key, value) = (place.key(), JsValue::from_str(text));
    let (transaction, objects) = connection.begin(place.store(), IdbTransactionMode::Readwrite)?;
    objects.add_with_key(&value, &key)?;
    match done(&transaction).await {
        Err(Fault::Trouble(Trouble::Taken)) if value_at(connection, place).await?.as_deref() == Some(text) => {
            // The same record, written by an attempt whose answer was lost and which may not have reached the disk:
            // written once more, so that this answer too means "durable".
            let (transaction, objects) = connection.begin(place.store(), IdbTransactionMode::Readwrite)?;
            objects.put_with_key(&value, &key)?;
            done(&transaction).await
        }
        result => result,
    }
}

async fn value_at(connection: &Connection, place: &Place) -> Result<Option<String>, Fault> {
    let (_, objects) = connection.begin(place.store(), IdbTransactionMode::Readonly)?;
    let value = answer(objects.get(&place.key())).await?;
    if value.is_undefined() { Ok(None) } else { Ok(Some(value.as_string().ok_or(Trouble::Damaged)?)) }
}

async fn records(connection: &Connection, log: &str) -> Result<Vec<Record>, Fault> {
    let (_, objects) = connection.begin(EVENTS, IdbTransactionMode::Readonly)?;
    // Arrays sort after all numbers, so `[log, []]` lies behind every record of this log.
    let range = IdbKeyRange::bound(&Array::of1(&log.into()), &Array::of2(&log.into(), &Array::new()))?;
    // Both are asked before either is awaited: a transaction with nothing left to do ends.
    let keys = objects.get_all_keys_with_key(&range);
    let values = objects.get_all_with_key(&range);
    let keys: Array = answer(keys).await?.unchecked_into();
    let values: Array = answer(values).await?.unchecked_into();
    let records = keys.iter().zip(values.iter()).map(|(key, value)| {
        let seq = key.dyn_into::<Array>().ok()?.get(1).as_f64()?;
        Some(Record { seq: seq as u64, text: value.as_string()? })
    });
    Ok(records.collect::<Option<Vec<_>>>().ok_or(Trouble::Damaged)?)
}

async fn logs(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut logs: Vec<String> = Vec::new();
    loop {
        // The first key behind the logs already known: a step a log, however long the logs are.
        let (_, objects) = connection.begin(EVENTS, IdbTransactionMode::Readonly)?;
        let from = match logs.last() {
            Some(last) => Array::of2(&last.into(), &Array::new()),
            None => Array::new(),
        };
        let key = answer(objects.get_key(&IdbKeyRange::lower_bound(&from)?.into())).await?;
        if key.is_undefined() {
            return Ok(logs);
        }
        let name = key.dyn_into::<Array>().ok().and_then(|key| key.get(0).as_string());
        logs.push(name.ok_or(Trouble::Damaged)?);
    }
}

impl Store for Indexed {
    async fn append(&self, log: &str, seq: u64, record: &str) -> Result<(), Trouble> {
        if seq > LAST_SEQ {
            return Err(Trouble::Damaged);
        }
        self.write(Place::Event(log.to_owned(), seq), record).await
    }

    async fn read(&self, log: &str) -> Result<Vec<Record>, Trouble> {
        let records = self.with(async |connection| records(connection, log).await).await?;
        for record in &records {
            self.remember(Place::Event(log.to_owned(), record.seq), &record.text);
        }
        Ok(records)
    }

    async fn logs(&self) -> Result<Vec<String>, Trouble> {
        self.with(logs).await
    }

    async fn put(&self, name: &str, text: &str) -> Result<(), Trouble> {
        self.write(Place::Document(name.to_owned()), text).await
    }

    async fn get(&self, name: &str) -> Result<Option<String>, Trouble> {
        let place = Place::Document(name.to_owned());
        let value = self.with(async |connection| value_at(connection, &place).await).await?;
        if let Some(text) = &value {
            self.remember(place, text);
        }
        Ok(value)
    }
}
