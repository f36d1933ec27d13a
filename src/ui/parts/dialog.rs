//! A modal dialog on the native element: it traps focus, closes on Escape and gives focus back by itself.

use super::{Icon, icon, use_say};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Also names the parts inside; unique in the page.
    pub id: AttrValue,
    pub open: bool,
    pub title: AttrValue,
    pub children: Html,
    /// Buttons, the safe one first.
    #[prop_or_default]
    pub actions: Html,
    /// `sheet`: from the bottom on phones.
    #[prop_or_default]
    pub class: Classes,
    /// Closed by Escape or the corner button; absent: it can be left by its actions only.
    #[prop_or_default]
    pub on_close: Option<Callback<()>>,
}

#[component]
pub fn Dialog(props: &Props) -> Html {
    let say = use_say();
    let node = use_node_ref();
    use_effect_with(props.open, {
        let node = node.clone();
        move |open| {
            let Some(dialog) = node.cast::<HtmlDialogElement>() else { return };
            if *open && !dialog.open() {
                // Refused only when the dialog has left the page; then there is nothing to show.
                let _ = dialog.show_modal();
            } else if !*open && dialog.open() {
                dialog.close();
            }
        }
    });
    // One that goes while it is open gives the focus back as well.
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            move || {
                if let Some(dialog) = node.cast::<HtmlDialogElement>().filter(|dialog| dialog.open()) {
                    dialog.close();
                }
            }
        }
    });
    let on_cancel = {
        let on_close = props.on_close.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            if let Some(on_close) = &on_close {
                on_close.emit(());
            }
        })
    };
    let title = AttrValue::from([&props.id, "-title"].concat());
    html! {
        <dialog ref={node} id={&props.id} class={classes!("dialog", props.class.clone())} aria-labelledby={&title} oncancel={on_cancel}>
            <header class="dialog-head">
                <h2 id={title} class="dialog-title">{ &props.title }</h2>
                if let Some(on_close) = props.on_close.clone() {
                    <button type="button" class="button quiet icon-only" aria-label={say.close()} onclick={move |_| on_close.emit(())}>
                        { icon(Icon::Close) }
                    </button>
                }
            </header>
            <div class="dialog-body">{ props.children.clone() }</div>
            <footer class="dialog-actions">{ props.actions.clone() }</footer>
        </dialog>
    }
}
