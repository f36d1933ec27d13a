//! Every screen, rendered on the host in both languages and compared with the file of its name.
//!
//! `UPDATE_SCREENS=1 cargo test --test screens` writes the files anew; read the difference before committing it.
//! Each screen is also checked for what every screen has to satisfy (`check.rs`).

mod check;
mod data;
mod lobby;
mod markup;
mod parts;
mod room;
mod stage;
mod study;

use stage::Screen;

#[test]
fn screens() {
    let screens: Vec<Screen> = [study::screens(), lobby::screens(), room::screens(), parts::screens()].concat();
    let faults: Vec<String> = screens.iter().flat_map(stage::play).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    assert_eq!(stage::strays(&screens), Vec::<String>::new(), "files that belong to no screen");
}
