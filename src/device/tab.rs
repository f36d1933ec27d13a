//! What a tab remembers by itself until it is closed: sessionStorage. A reload in the same tab finds it again; another
//! tab and a new browser do not. Nothing of value belongs here, for it may be blocked or lost.

use web_sys::Storage;

pub fn remember(name: &str, text: &str) {
    if let Some(storage) = storage() {
        // Full or blocked: whoever asks later gets nothing and has to go the long way.
        let _ = storage.set_item(name, text);
    }
}

pub fn recall(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
