//! The study page.
