//! A tiny server for pages of a test's own.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// Serves until the test program ends.
pub struct StaticSite {
    pub address: String,
}

impl StaticSite {
    /// `files`: path without the leading slash, media type, contents. Headers go with every answer.
    pub fn serve(files: Vec<(&str, &str, Vec<u8>)>, headers: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}/", listener.local_addr().expect("a bound port"));
        let files: BTreeMap<String, (String, Vec<u8>)> =
            files.into_iter().map(|(path, kind, bytes)| (format!("/{path}"), (kind.to_owned(), bytes))).collect();
        let (files, headers) = (Arc::new(files), headers.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (files, headers) = (files.clone(), headers.clone());
                // A browser opens connections before it needs them; each waits in a thread of its own.
                std::thread::spawn(move || answer(stream, &files, &headers));
            }
        });
        Self { address }
    }
}

fn answer(mut stream: TcpStream, files: &BTreeMap<String, (String, Vec<u8>)>, headers: &str) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.find(String::is_empty)?;
    let path = first.split(' ').nth(1)?.split(['?', '#']).next()?.to_owned();
    let (status, kind, bytes) = match files.get(&path) {
        Some((kind, bytes)) => ("200 OK", kind.as_str(), bytes.as_slice()),
        None => ("404 Not Found", "text/plain", &b"not here"[..]),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n",
        bytes.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(bytes).ok()
}
