//! Chance from the operating system, for the seeds of rehearsal papers and for names of attempts.

use super::reach;
use wasm_bindgen::JsCast;
use web_sys::Crypto;

/// 128 bits as 32 lower-case hex digits. `None` if the browser has no such source (none is known that runs these pages);
/// a guessable substitute would be worse than none.
pub fn seed() -> Option<String> {
    let crypto: Crypto = reach::field(&js_sys::global(), "crypto")?.unchecked_into();
    let mut bytes = [0u8; 16];
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
