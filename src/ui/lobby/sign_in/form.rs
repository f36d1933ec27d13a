//! The form itself, without a memory.

use crate::{
    sitting::{Candidate, Identity, IdentityFault},
    ui::{
        lobby::{step::Step, words},
        parts::{Icon, Notice, Tone, icon, use_say},
    },
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    pub name: String,
    pub unit: String,
    pub identity: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Faults {
    pub name: bool,
    pub unit: bool,
    pub identity: Option<IdentityFault>,
}

const NAME: &str = "candidate-name";
const UNIT: &str = "candidate-unit";
const IDENTITY: &str = "candidate-identity";

impl Faults {
    /// The id of the first field with a fault.
    pub(super) fn first(&self) -> &'static str {
        match self {
            Faults { name: true, .. } => NAME,
            Faults { unit: true, .. } => UNIT,
            _ => IDENTITY,
        }
    }
}

/// The candidate these fields describe.
pub(super) fn candidate(fields: &Fields) -> Result<Candidate, Faults> {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (name, unit) = (words(&fields.name), words(&fields.unit));
    let faults = |identity| Faults { name: name.is_empty(), unit: unit.is_empty(), identity };
    match Identity::parse(&fields.identity) {
        Ok(identity) if faults(None) == Faults::default() => Ok(Candidate { name, unit, identity }),
        parsed => Err(faults(parsed.err())),
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub exam: AttrValue,
    pub fields: Fields,
    pub faults: Faults,
    pub busy: bool,
    pub refused: Option<AttrValue>,
    pub on_change: Callback<Fields>,
    pub on_submit: Callback<()>,
    pub on_back: Callback<()>,
}

#[component]
pub fn Form(props: &Props) -> Html {
    let say = use_say();
    let on_submit = {
        let (on_submit, busy) = (props.on_submit.clone(), props.busy);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !busy {
                on_submit.emit(());
            }
        })
    };
    let Props { fields, faults, .. } = props;
    let name_fault = faults.name.then(|| say.name_missing());
    let unit_fault = faults.unit.then(|| say.unit_missing());
    let identity_fault = faults.identity.map(|fault| words::identity_fault(say, fault));
    let field = |field: Field, set: fn(&mut Fields, String)| input(props, field, set);
    html! {
        <Step title={say.sign_in_title()} exam={&props.exam} lead={say.sign_in_local()}>
            if let Some(refused) = &props.refused {
                <Notice tone={Tone::Error}><p>{ refused }</p></Notice>
            }
            <form class="sign-in" novalidate=true onsubmit={on_submit}>
                { field(Field { id: NAME, label: say.name(), value: &fields.name, fault: name_fault, hint: None, most: 60 },
                    |fields, text| fields.name = text) }
                { field(Field { id: UNIT, label: say.unit(), value: &fields.unit, fault: unit_fault, hint: None, most: 120 },
                    |fields, text| fields.unit = text) }
                { field(Field { id: IDENTITY, label: say.identity(), value: &fields.identity, fault: identity_fault,
                    hint: Some(say.identity_hint()), most: 40 }, |fields, text| fields.identity = text) }
                <div class="buttons">
                    <button type="submit" class="button primary" disabled={props.busy}>{ say.sign_in() }</button>
                    <button type="button" class="button quiet" onclick={props.on_back.reform(|_| ())}>{ say.back_choose() }</button>
                </div>
            </form>
        </Step>
    }
}

struct Field<'a> {
    id: &'static str,
    label: &'static str,
    value: &'a str,
    fault: Option<&'static str>,
    hint: Option<&'static str>,
    most: u16,
}

fn input(props: &Props, field: Field, set: fn(&mut Fields, String)) -> Html {
    let Field { id, label, value, fault, hint, most } = field;
    let about = [id, "-about"].concat();
    let on_input = {
        let (fields, on_change) = (props.fields.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let mut fields = fields.clone();
            set(&mut fields, event.target_unchecked_into::<HtmlInputElement>().value());
            on_change.emit(fields);
        })
    };
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} name={id} type="text" maxlength={most.to_string()} value={value.to_string()} required=true
                autocomplete="off" spellcheck="false" aria-invalid={fault.is_some().then_some("true")}
                aria-describedby={(fault.is_some() || hint.is_some()).then(|| about.clone())} oninput={on_input} />
            if let Some(fault) = fault {
                <p id={about} class="field-error">{ icon(Icon::Warning) }{ fault }</p>
            } else if let Some(hint) = hint {
                <p id={about} class="field-hint">{ hint }</p>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_a_candidate_or_faults() {
        let fields = |name: &str, unit: &str, identity: &str| Fields {
            name: name.into(),
            unit: unit.into(),
            identity: identity.into(),
        };
        let right = candidate(&fields(" 张　三 ", "县司法局", "2026 0001")).unwrap();
        assert_eq!(
            (right.name.as_str(), right.unit.as_str(), right.identity.number()),
            ("张 三", "县司法局", "20260001")
        );
        let wrong = candidate(&fields(" ", "", "12")).unwrap_err();
        assert_eq!(wrong, Faults { name: true, unit: true, identity: Some(IdentityFault::Shape) });
        assert_eq!(wrong.first(), NAME);
        assert_eq!(candidate(&fields("张三", "", "20260001")).unwrap_err().first(), UNIT);
    }
}
