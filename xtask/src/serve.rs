//! `cargo xtask serve`: builds, then serves `dist/` on this machine. For trying out and for tests;
//! docs/deployment.md tells how to serve it to others.

use crate::{build, command, place, watch};
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
};
use axum::http::header::{X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::fs::File;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::thread;
use tower_http::services::ServeDir;

pub struct Options {
    pub port: u16,
    pub open: bool,
    pub watch: bool,
    pub build: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, open: false, watch: false, build: true }
    }
}

pub fn run(options: &Options) -> Result<()> {
    let seen = watch::Seen::now();
    if options.build {
        build::run(&build::Options::default())?;
    }
    let dist = place::dist();
    if !dist.join("index.html").is_file() {
        bail!("there is no dist/ to serve: leave out --no-build");
    }
    let address = start(dist.clone(), options.port)?;
    let home = format!("http://{address}/");
    println!("\n学习 study   {home}");
    println!("考试 exam    {home}exam/");
    println!("单机 kiosk   {}", dist.join("kiosk/xuefa-exam.html").display());
    println!("按 Ctrl-C 结束 Ctrl-C stops the server");
    if options.open {
        open(&home);
    }
    if options.watch { rebuild_for_ever(seen) } else { wait_for_ever() }
}

/// Serves a folder in the background until the process ends, on `port` or the next free one; 0 takes any.
pub fn start(dist: PathBuf, port: u16) -> Result<SocketAddr> {
    let listener = bind(port)?;
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let files = ServeDir::new(&dist).precompressed_br().precompressed_gzip();
    let router = Router::new().fallback_service(files).layer(middleware::from_fn_with_state(dist, with_headers));
    thread::spawn(move || {
        let served =
            runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await });
        if let Err(error) = served {
            eprintln!("the server stopped: {error}");
        }
    });
    Ok(address)
}

fn bind(port: u16) -> Result<TcpListener> {
    let ports = port..=port.saturating_add(100);
    let mut listeners = ports.map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)));
    listeners.find_map(Result::ok).with_context(|| format!("no free port from {port} on"))
}

/// What a well-kept public server would send as well, so that nothing works here that fails there.
async fn with_headers(State(dist): State<PathBuf>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_string();
    let mut response = next.run(request).await;
    let html = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let policy = if html { policy(&dist, &path) } else { None };
    // An asset's name changes with its content; a page must be asked for again, and so must what is not there.
    let keep = path.starts_with("/assets/") && response.status().is_success();
    let cache = if keep { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = response.headers_mut();
    let fixed: [(HeaderName, HeaderValue); 6] = [
        (CACHE_CONTROL, HeaderValue::from_static(cache)),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    ];
    for (name, value) in fixed {
        headers.insert(name, value);
    }
    if let Some(policy) = policy.and_then(|policy| HeaderValue::from_str(&policy).ok()) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The page's own policy, plus the one rule that a page cannot state about itself.
fn policy(dist: &Path, path: &str) -> Option<String> {
    let path = path.trim_start_matches('/');
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_string() };
    if file.split('/').any(|part| part == "..") {
        return None;
    }
    let mut head = Vec::new();
    File::open(dist.join(file)).ok()?.take(8192).read_to_end(&mut head).ok()?;
    let head = String::from_utf8_lossy(&head);
    Some(format!("{}; frame-ancestors 'none'", build::policy_in_page(&head)?))
}

fn rebuild_for_ever(mut seen: watch::Seen) -> Result<()> {
    println!("源文件有改动时自动重建 watching the sources");
    loop {
        seen = watch::wait_for_change(&seen);
        println!("\n有改动，重新构建 a source changed, building again");
        if let Err(error) = build::run(&build::Options::default()) {
            eprintln!("\n失败 FAILED, still serving the build before: {error:#}");
        }
    }
}

fn wait_for_ever() -> Result<()> {
    loop {
        thread::park();
    }
}

/// Opens the browser if the desktop has a way to; the address is on the screen in any case.
fn open(url: &str) {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    let mut opener = command::command(program);
    opener.arg(url);
    if let Err(error) = opener.spawn() {
        eprintln!("the browser could not be opened ({program}: {error}); open {url} yourself");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Write;
    use std::net::TcpStream;

    fn get(address: SocketAddr, path: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn pages_and_assets_come_with_their_headers() {
        let dist = std::env::temp_dir().join(format!("xtask-serve-test-{}", std::process::id()));
        fs::create_dir_all(dist.join("assets")).unwrap();
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        fs::write(dist.join("index.html"), page).unwrap();
        fs::write(dist.join("assets/a-00000000.wasm"), "plain").unwrap();
        fs::write(dist.join("assets/a-00000000.wasm.br"), "packed").unwrap();
        let address = start(dist.clone(), 0).unwrap();

        let home = get(address, "/");
        assert!(home.contains("content-security-policy: default-src 'none'; frame-ancestors 'none'\r\n"), "{home}");
        assert!(home.contains("cache-control: no-cache"), "{home}");

        let asset = get(address, "/assets/a-00000000.wasm");
        assert!(asset.ends_with("packed") && asset.contains("content-encoding: br"), "{asset}");
        assert!(asset.contains("content-type: application/wasm") && asset.contains("immutable"), "{asset}");

        let missing = get(address, "/assets/none.js");
        assert!(missing.starts_with("HTTP/1.1 404") && !missing.contains("immutable"), "{missing}");
        assert!(get(address, "/../secret").starts_with("HTTP/1.1 404"));
        fs::remove_dir_all(dist).unwrap();
    }
}
