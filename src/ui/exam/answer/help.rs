//! The keys, for those who would rather not use the mouse.

use crate::{say::Say, ui::parts::Dialog};
use yew::prelude::*;

pub fn help(say: Say, on_close: &Callback<()>) -> Html {
    let keys: [(&[&str], &str); 6] = [
        (&["A", "B", "C", "1", "2", "3"], say.keys_choose()),
        (&["←", "→", "PgUp", "PgDn"], say.keys_move()),
        (&["Enter"], say.keys_next()),
        (&["F"], say.keys_flag()),
        (&["Tab"], say.keys_tab()),
        (&["?"], say.keys_help()),
    ];
    html! {
        <Dialog id="keys" open=true title={say.keys()} on_close={on_close.clone()}>
            <dl class="keys">{ for keys.into_iter().map(|(caps, words)| html! {
                <div>
                    <dt lang="en">{ for caps.iter().map(|cap| html! { <kbd>{ *cap }</kbd> }) }</dt>
                    <dd>{ words }</dd>
                </div>
            }) }</dl>
        </Dialog>
    }
}
