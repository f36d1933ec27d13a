//! Asking the worker program.

use crate::{
    device::worker::{Bridge, WorkerTrouble},
    ui::tasks::{Done, Task, TaskFault},
};

/// Has the worker do `task`.
///
/// # Errors
/// The worker's [`TaskFault`], or [`TaskFault::Worker`] when there is no answer from it.
pub async fn ask(worker: &Bridge, task: &Task) -> Result<Done, TaskFault> {
    let lost = |reason: String| TaskFault::Worker(reason);
    let request = serde_json::to_string(task).map_err(|error| lost(error.to_string()))?;
    let answer = worker.ask(request).await.map_err(|trouble| match trouble {
        WorkerTrouble::NotStarted(reason) | WorkerTrouble::Broken(reason) => lost(reason),
        WorkerTrouble::Cancelled => TaskFault::Cancelled,
    })?;
    let answer: Result<Done, TaskFault> = serde_json::from_str(&answer).map_err(|error| lost(error.to_string()))?;
    answer
}
