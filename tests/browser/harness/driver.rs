//! The chromedriver process: one for all journeys of a test program, on a port it finds free itself.

use super::environment;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// The running driver and how many browsers use it. The last one to go takes it along, so that nothing is left running
/// when the tests end.
static RUNNING: Mutex<Option<Running>> = Mutex::new(None);

struct Running {
    child: Child,
    address: String,
    users: usize,
}

/// The use of the driver.
#[derive(Debug)]
pub(super) struct Driver {
    pub address: String,
}

impl Driver {
    pub fn share() -> Self {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let running = running.get_or_insert_with(start);
        running.users += 1;
        Self { address: running.address.clone() }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let mut slot = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let last = slot.as_mut().is_some_and(|running| {
            running.users -= 1;
            running.users == 0
        });
        if last && let Some(mut running) = slot.take() {
            let _ = running.child.kill();
            let _ = running.child.wait();
        }
    }
}

fn start() -> Running {
    let program = environment::chromedriver();
    let mut child = Command::new(&program)
        .args(["--port=0", "--log-level=SEVERE"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{program} does not start ({error}): install chromium-driver or name one in XUEFA_CHROMEDRIVER.")
        });
    let mut lines = BufReader::new(child.stdout.take().expect("it was piped")).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse::<u16>().ok()
    });
    let Some(port) = port else {
        let _ = child.kill();
        panic!("{program} ended without naming its port.");
    };
    // Whatever it says later must be read, or it blocks on a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Running { child, address: format!("http://127.0.0.1:{port}"), users: 0 }
}
