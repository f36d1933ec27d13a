//! Line icons, drawn inline: no font, no request. Always beside words, so hidden from screen readers.

use yew::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Check,
    Cross,
    Flag,
    Info,
    Warning,
    Clock,
    Back,
    Forward,
    Grid,
    Close,
    Sliders,
    Document,
    Keyboard,
    Expand,
}

impl Icon {
    /// The lines, on a 20 by 20 grid.
    fn path(self) -> &'static str {
        match self {
            Icon::Check => "M4 10.5l4 4 8-9",
            Icon::Cross => "M5 5l10 10M15 5L5 15",
            Icon::Flag => "M5 18V3M5 4h10l-2.5 3.5L15 11H5",
            Icon::Info => "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 9v5M10 6v.5",
            Icon::Warning => "M10 3L2 17h16zM10 8v4.5M10 14.5v.5",
            Icon::Clock => "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 5.5V10l3 2",
            Icon::Back => "M12.5 4l-6 6 6 6",
            Icon::Forward => "M7.5 4l6 6-6 6",
            Icon::Grid => "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z",
            Icon::Close => "M4.5 4.5l11 11M15.5 4.5l-11 11",
            Icon::Sliders => "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
            Icon::Expand => "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
            Icon::Keyboard => {
                "M2 5h16v10H2zM5 8h.5M8.25 8h.5M11.5 8h.5M14.5 8h.5M5 10h.5M8.25 10h.5M11.5 10h.5M14.5 10h.5M6.5 12.5h7"
            }
            Icon::Document => "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13.5h5.5",
        }
    }
}

pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={icon.path()} /></svg>
    }
}
