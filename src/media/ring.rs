//! The last packets of one published track, shared by all who receive it: for the first sending and for every repeat.
//!
//! **Invariants.** One index has one content for ever: a packet that is there, or was, is never replaced by another of
//! the same index. That is what makes repeated sealing safe.

use std::ops::Range;

use bytes::{Bytes, BytesMut};

use super::descriptor::Frame;
use super::vp8::Picture;

/// An opened packet: everything a receiver's header is written from. A copy shares the bytes.
#[derive(Clone)]
pub struct Packet {
    pub index: u64,
    pub marker: bool,
    pub timestamp: u32,
    /// What a video packet says of its picture.
    pub picture: Picture,
    /// Where the primary block of redundant sound begins in the payload; 0: it is not redundant.
    pub primary_at: u16,
    /// What its descriptor says, and where that lies in the header; 0: it has none.
    frame: Option<Box<Frame>>,
    descriptor: (u16, u16),
    plain: Bytes,
    payload_at: usize,
}

/// See the module.
pub struct Ring {
    slots: Vec<Option<Packet>>,
    capacity: u64,
    highest: Option<u64>,
}

impl Packet {
    /// `plain` is header and payload in the clear. Padding is taken off: a publisher that tries out its own line must not fill
    /// everybody else's.
    pub fn new(index: u64, header: &crate::media::rtp::Header, timestamp: u32, mut plain: BytesMut) -> Self {
        let payload_at = header.size.min(plain.len());
        plain.truncate(payload_at + header.payload(&plain).len());
        let (picture, marker) = (Picture::default(), header.marker);
        Self { index, marker, timestamp, picture, primary_at: 0, frame: None, descriptor: (0, 0), plain: plain.freeze(), payload_at }
    }

    /// It has a descriptor, there in its header.
    pub fn describe(&mut self, descriptor: Range<usize>) {
        self.descriptor = (descriptor.start as u16, descriptor.end as u16);
    }

    /// That says this, if it can be read.
    pub fn understand(&mut self, frame: Option<Frame>) {
        self.frame = frame.map(Box::new);
    }

    pub fn frame(&self) -> Option<&Frame> {
        self.frame.as_deref()
    }

    pub fn descriptor(&self) -> &[u8] {
        self.plain.get(usize::from(self.descriptor.0)..usize::from(self.descriptor.1)).unwrap_or(&[])
    }

    /// Leaves the primary block of redundant sound, which begins at `at`, and nothing of the others.
    pub fn strip(&mut self, at: u16) {
        self.payload_at += usize::from(at);
    }

    pub fn payload(&self) -> &[u8] {
        &self.plain[self.payload_at..]
    }

    /// Header and payload.
    pub fn size(&self) -> usize {
        self.plain.len()
    }
}

impl Ring {
    /// Slots are made as packets come.
    pub fn new(capacity: usize) -> Self {
        Self { slots: Vec::new(), capacity: capacity as u64, highest: None }
    }

    /// The newest index so far.
    pub fn highest(&self) -> Option<u64> {
        self.highest
    }

    /// Keeps the packet unless it is there already or older than the ring is long.
    pub fn insert(&mut self, packet: Packet) -> bool {
        let index = packet.index;
        if self.highest.is_some_and(|highest| index + self.capacity <= highest) {
            return false;
        }
        let slot = (index % self.capacity) as usize;
        if slot >= self.slots.len() {
            self.slots.resize_with(slot + 1, || None);
        }
        // A slot holds this index, an older one, or none: a newer one would have failed the test above.
        if self.slots[slot].as_ref().is_some_and(|kept| kept.index >= index) {
            return false;
        }
        self.slots[slot] = Some(packet);
        self.highest = Some(self.highest.map_or(index, |highest| highest.max(index)));
        true
    }

    pub fn find(&self, index: u64) -> Option<&Packet> {
        self.slots.get((index % self.capacity) as usize)?.as_ref().filter(|packet| packet.index == index)
    }

    /// Forgets the contents, but not how far it came.
    pub fn clear(&mut self) {
        self.slots.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(index: u64, content: u8) -> Packet {
        let header = crate::media::rtp::Header::parse(&[&[0x80; 1][..], &[0; 11]].concat()).unwrap();
        Packet::new(index, &header, 0, [&[0; 12][..], &[content]].concat()[..].into())
    }

    #[test]
    fn a_packet_stays_until_the_ring_comes_round() {
        let mut ring = Ring::new(8);
        for index in 100..120 {
            assert!(ring.insert(packet(index, index as u8)));
        }
        assert!(ring.find(111).is_none());
        assert!((112..120).all(|index| ring.find(index).is_some_and(|p| p.payload() == [index as u8])));
        assert!(ring.find(120).is_none());
    }

    #[test]
    fn an_index_never_changes_its_content() {
        let mut ring = Ring::new(8);
        assert!(ring.insert(packet(100, 1)));
        assert!(!ring.insert(packet(100, 2)));
        assert!(ring.insert(packet(107, 3)));
        assert!(ring.insert(packet(104, 4)), "a late one fills its gap");
        assert!(ring.insert(packet(108, 5)), "takes the slot of 100");
        assert!(!ring.insert(packet(100, 6)));
        assert_eq!(ring.find(104).map(Packet::payload), Some(&[4][..]));
    }
}
