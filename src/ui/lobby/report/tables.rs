//! Marks by section and by law.

use crate::{
    marking::{Group, Marks},
    say::Say,
    ui::parts::CONTENT_LANG,
};
use yew::prelude::*;

pub fn tables(say: Say, marks: &Marks) -> Html {
    html! {
        <div class="report-tables">
            { table(say, say.report_sections(), say.report_part(), &marks.sections, Some(marks)) }
            // One subject only would say the same again.
            if marks.subjects.len() > 1 {
                { table(say, say.report_subjects(), say.report_subject(), &marks.subjects, None) }
            }
        </div>
    }
}

fn table(say: Say, title: &'static str, name: &'static str, groups: &[Group], total: Option<&Marks>) -> Html {
    let right = |right: usize, of: usize| [&right.to_string(), " / ", &of.to_string()].concat();
    let row = |group: &Group| {
        html! {
            <tr>
                <th scope="row" lang={CONTENT_LANG}>{ group.name.clone() }</th>
                <td class="number">{ right(group.right, group.questions) }</td>
                <td class="number">{ group.marks.to_string() }</td>
                <td class="number">{ group.full.to_string() }</td>
            </tr>
        }
    };
    html! {
        <table class="report-table">
            <caption>{ title }</caption>
            <thead><tr>
                <th scope="col">{ name }</th>
                <th scope="col" class="number">{ say.report_right() }</th>
                <th scope="col" class="number">{ say.report_marks() }</th>
                <th scope="col" class="number">{ say.report_full() }</th>
            </tr></thead>
            <tbody>{ for groups.iter().map(row) }</tbody>
            if let Some(marks) = total {
                <tfoot><tr>
                    <th scope="row">{ say.report_total() }</th>
                    <td class="number">
                        { right(groups.iter().map(|group| group.right).sum(), groups.iter().map(|group| group.questions).sum()) }
                    </td>
                    <td class="number">{ marks.total.to_string() }</td>
                    <td class="number">{ marks.full.to_string() }</td>
                </tr></tfoot>
            }
        </table>
    }
}
