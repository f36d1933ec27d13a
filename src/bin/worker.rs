//! The worker: draws papers, marks records, makes sheets. It alone sees keys.

use std::rc::Rc;
use xuefa::{
    device::worker::serve,
    store::Indexed,
    ui::tasks::{Task, TaskFault, perform},
};

fn main() {
    let store = Rc::new(Indexed::new());
    serve(move |request, _progress| {
        let store = store.clone();
        async move {
            let done = match serde_json::from_str::<Task>(&request) {
                Ok(task) => perform(task, &*store).await,
                Err(error) => Err(TaskFault::Worker(error.to_string())),
            };
            // Everything in a task's outcome can be written as JSON; if not, the page reads no answer and says so.
            serde_json::to_string(&done).unwrap_or_default()
        }
    });
}
