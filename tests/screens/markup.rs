//! As much of an HTML reader as rendered screens need: they are well-formed.

#[derive(Debug, Default)]
pub struct Element {
    pub tag: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All text inside.
    pub fn text(&self) -> String {
        let texts = self.children.iter().map(|child| match child {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        });
        texts.collect()
    }
}

const VOID: [&str; 5] = ["input", "br", "hr", "img", "meta"];

/// The tree under an unnamed root.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(tag) = rest.strip_prefix('<') {
            let end = end_of_tag(tag);
            rest = tag.get(end + 1..).unwrap_or_default();
            let tag = &tag[..end];
            if tag.starts_with('!') {
                continue;
            }
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().expect("more end tags than start tags");
                assert_eq!(closed.tag, name, "elements overlap");
                open.last_mut().expect("an end tag without its start").children.push(Node::Element(closed));
                continue;
            }
            let element = start(tag.trim_end_matches('/'));
            if VOID.contains(&element.tag.as_str()) || tag.ends_with('/') {
                open.last_mut().expect("the root stays open").children.push(Node::Element(element));
            } else {
                open.push(element);
            }
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            open.last_mut().expect("the root stays open").children.push(Node::Text(unescape(&rest[..end])));
            rest = &rest[end..];
        }
    }
    assert_eq!(open.len(), 1, "an element is not closed");
    open.remove(0)
}

fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag is not closed: {text}");
}

fn start(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut element = Element { tag: name.to_string(), ..Element::default() };
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return element;
        }
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let name = rest[..end].to_string();
        match rest[end..].strip_prefix("=\"") {
            Some(value) => {
                let close = value.find('"').expect("an attribute is not closed");
                element.attributes.push((name, unescape(&value[..close])));
                rest = &value[close + 1..];
            }
            None => {
                element.attributes.push((name, String::new()));
                rest = &rest[end..];
            }
        }
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// A line for each tag, so that a difference is a line.
pub fn pretty(html: &str) -> String {
    html.replace("><", ">\n<") + "\n"
}
