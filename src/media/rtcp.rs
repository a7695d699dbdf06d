//! RTCP (RFC 3550 §6, RFC 4585 §6): reading what a browser reports, writing what we report.
//!
//! **Invariants.** Reading never allocates and never panics; each packet of a compound speaks for its own media SSRC.

/// What one RTCP packet says, as far as an SFU acts upon it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message<'a> {
    /// A sender report of `ssrc`.
    Sender(SenderReport),
    /// How one of our streams arrives.
    Received(Block),
    /// Generic NACK: pairs of a lost sequence number and a mask of the sixteen that follow.
    Lost { ssrc: u32, pairs: &'a [u8] },
    /// PLI or FIR.
    KeyFrame { ssrc: u32 },
    /// When packets of all streams arrived; [`super::twcc`] reads it.
    Arrivals { report: &'a [u8] },
}

/// When what was sent, on the sender's own clock (RFC 3550 §6.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SenderReport {
    pub ssrc: u32,
    pub ntp: u64,
    pub timestamp: u32,
}

/// One report block (RFC 3550 §6.4.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Block {
    pub ssrc: u32,
    pub fraction_lost: u8,
    pub total_lost: i32,
    pub highest: u32,
    pub jitter: u32,
    pub last_report: u32,
    pub since_last_report: u32,
}

/// Walks an opened compound; stops at the first packet that does not fit.
pub fn read(compound: &[u8], mut each: impl FnMut(Message<'_>)) {
    let mut rest = compound;
    while let [first, kind, high, low, ..] = *rest {
        let length = 4 + 4 * usize::from(u16::from_be_bytes([high, low]));
        let Some((packet, tail)) = rest.split_at_checked(length) else {
            return;
        };
        if first >> 6 != 2 {
            return;
        }
        let blocks = match kind {
            SENDER_REPORT => 28,
            RECEIVER_REPORT => 8,
            _ => length,
        };
        for block in packet.get(blocks..).unwrap_or(&[]).chunks_exact(24).take(usize::from(first & 31)) {
            each(Message::Received(read_block(block)));
        }
        match (kind, first & 31) {
            (SENDER_REPORT, _) if length >= 28 => each(Message::Sender(SenderReport {
                ssrc: word(packet, 4),
                ntp: u64::from(word(packet, 8)) << 32 | u64::from(word(packet, 12)),
                timestamp: word(packet, 16),
            })),
            (TRANSPORT_FEEDBACK, NACK) if length >= 16 => {
                each(Message::Lost { ssrc: word(packet, 8), pairs: &packet[12..] });
            }
            (TRANSPORT_FEEDBACK, ARRIVALS) if length >= 20 => each(Message::Arrivals { report: &packet[12..] }),
            (PAYLOAD_FEEDBACK, PLI) if length >= 12 => each(Message::KeyFrame { ssrc: word(packet, 8) }),
            (PAYLOAD_FEEDBACK, FIR) => {
                // Each entry names its own source (RFC 5104 §4.3.1.1).
                for entry in packet.get(12..).unwrap_or(&[]).chunks_exact(8) {
                    each(Message::KeyFrame { ssrc: word(entry, 0) });
                }
            }
            _ => {}
        }
        rest = tail;
    }
}

/// The sequence numbers that the pairs of a NACK name.
pub fn lost(pairs: &[u8]) -> impl Iterator<Item = u16> + '_ {
    pairs.chunks_exact(4).flat_map(|pair| {
        let first = u16::from_be_bytes([pair[0], pair[1]]);
        let mask = u16::from_be_bytes([pair[2], pair[3]]);
        let following = (0..16).filter(move |bit| mask >> bit & 1 == 1).map(move |bit| first.wrapping_add(bit + 1));
        std::iter::once(first).chain(following)
    })
}

/// A receiver report; at most 31 blocks are written.
pub fn write_receiver_report(out: &mut Vec<u8>, sender: u32, blocks: &[Block]) {
    let blocks = &blocks[..blocks.len().min(31)];
    head(out, blocks.len() as u8, RECEIVER_REPORT, 1 + 6 * blocks.len());
    out.extend(sender.to_be_bytes());
    for block in blocks {
        out.extend(block.ssrc.to_be_bytes());
        out.push(block.fraction_lost);
        out.extend(&block.total_lost.clamp(-0x80_0000, 0x7f_ffff).to_be_bytes()[1..]);
        for field in [block.highest, block.jitter, block.last_report, block.since_last_report] {
            out.extend(field.to_be_bytes());
        }
    }
}

/// A sender report without blocks: what `report` said, counted in our own packets.
pub fn write_sender_report(out: &mut Vec<u8>, report: SenderReport, packets: u32, bytes: u32) {
    head(out, 0, SENDER_REPORT, 6);
    out.extend(report.ssrc.to_be_bytes());
    out.extend(report.ntp.to_be_bytes());
    for field in [report.timestamp, packets, bytes] {
        out.extend(field.to_be_bytes());
    }
}

/// The name that ties one person's sound and picture together (RFC 3550 §6.5.1).
pub fn write_name(out: &mut Vec<u8>, ssrc: u32, name: &str) {
    let name = &name.as_bytes()[..name.len().min(255)];
    let items = (2 + name.len() + 1).next_multiple_of(4); // at least one zero ends the list
    head(out, 1, SOURCE_DESCRIPTION, 1 + items / 4);
    out.extend(ssrc.to_be_bytes());
    out.push(1);
    out.push(name.len() as u8);
    out.extend(name);
    out.resize(out.len() + items - 2 - name.len(), 0);
}

/// The source is gone (RFC 3550 §6.6).
pub fn write_goodbye(out: &mut Vec<u8>, ssrc: u32) {
    head(out, 1, GOODBYE, 1);
    out.extend(ssrc.to_be_bytes());
}

/// "Send a whole picture" (RFC 4585 §6.3.1).
pub fn write_picture_loss(out: &mut Vec<u8>, sender: u32, media: u32) {
    head(out, PLI, PAYLOAD_FEEDBACK, 2);
    out.extend(sender.to_be_bytes());
    out.extend(media.to_be_bytes());
}

/// "Send these again" (RFC 4585 §6.2.1); `sequences` ascend.
pub fn write_lost(out: &mut Vec<u8>, sender: u32, media: u32, sequences: &[u16]) {
    let mut pairs: Vec<(u16, u16)> = Vec::new();
    for sequence in sequences {
        match pairs.last_mut() {
            Some((first, mask)) if (1..=16).contains(&sequence.wrapping_sub(*first)) => {
                *mask |= 1 << (sequence.wrapping_sub(*first) - 1);
            }
            _ => pairs.push((*sequence, 0)),
        }
    }
    head(out, NACK, TRANSPORT_FEEDBACK, 2 + pairs.len());
    out.extend(sender.to_be_bytes());
    out.extend(media.to_be_bytes());
    for (first, mask) in pairs {
        out.extend(first.to_be_bytes());
        out.extend(mask.to_be_bytes());
    }
}

/// "Send at most this much", over all of `media` (draft-alvestrand-rmcat-remb-03 §2.2).
pub fn write_bandwidth(out: &mut Vec<u8>, sender: u32, bits_per_second: u64, media: &[u32]) {
    head(out, APPLICATION_LAYER, PAYLOAD_FEEDBACK, 4 + media.len());
    out.extend(sender.to_be_bytes());
    out.extend([0; 4]);
    out.extend(b"REMB");
    let exponent = 46u32.saturating_sub(bits_per_second.leading_zeros());
    let mantissa = (bits_per_second >> exponent) as u32;
    out.extend((u32::from(media.len() as u8) << 24 | exponent << 18 | mantissa).to_be_bytes());
    for ssrc in media {
        out.extend(ssrc.to_be_bytes());
    }
}

/// A report of [`super::twcc`], filled up to whole words.
pub fn write_arrivals(out: &mut Vec<u8>, sender: u32, media: u32, report: &[u8]) {
    let words = report.len().div_ceil(4);
    head(out, ARRIVALS, TRANSPORT_FEEDBACK, 2 + words);
    out.extend(sender.to_be_bytes());
    out.extend(media.to_be_bytes());
    out.extend(report);
    out.resize(out.len() + 4 * words - report.len(), 0);
}

fn head(out: &mut Vec<u8>, count: u8, kind: u8, words: usize) {
    out.extend([0x80 | count, kind]);
    out.extend((words as u16).to_be_bytes());
}

fn read_block(bytes: &[u8]) -> Block {
    Block {
        ssrc: word(bytes, 0),
        fraction_lost: bytes[4],
        // 24 bits with a sign.
        total_lost: (word(bytes, 4) << 8) as i32 >> 8,
        highest: word(bytes, 8),
        jitter: word(bytes, 12),
        last_report: word(bytes, 16),
        since_last_report: word(bytes, 20),
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

// Specified: RFC 3550 §12.1, RFC 4585 §6.1, RFC 5104 §4.3.1.
const SENDER_REPORT: u8 = 200;
const RECEIVER_REPORT: u8 = 201;
const SOURCE_DESCRIPTION: u8 = 202;
const GOODBYE: u8 = 203;
const TRANSPORT_FEEDBACK: u8 = 205;
const PAYLOAD_FEEDBACK: u8 = 206;
const NACK: u8 = 1;
const PLI: u8 = 1;
const FIR: u8 = 4;
const APPLICATION_LAYER: u8 = 15;
/// draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1.
const ARRIVALS: u8 = 15;

#[cfg(test)]
mod tests {
    use super::*;
    use rtc_rtcp::payload_feedbacks::receiver_estimated_maximum_bitrate::ReceiverEstimatedMaximumBitrate;
    use rtc_rtcp::receiver_report::ReceiverReport;
    use rtc_rtcp::sender_report::SenderReport as CrateSenderReport;
    use rtc_rtcp::source_description::SourceDescription;
    use rtc_rtcp::transport_feedbacks::transport_layer_nack::TransportLayerNack;
    use rtc_shared::marshal::Unmarshal;

    #[test]
    fn others_read_what_we_write() {
        let mut out = Vec::new();
        let block = Block { ssrc: 7, fraction_lost: 3, total_lost: -2, highest: 0x1_0005, jitter: 9, last_report: 4, since_last_report: 5 };
        write_receiver_report(&mut out, 1, &[block]);
        let report = ReceiverReport::unmarshal(&mut &out[..]).unwrap();
        assert_eq!((report.ssrc, report.reports[0].ssrc, report.reports[0].jitter), (1, 7, 9));
        out.clear();
        write_sender_report(&mut out, SenderReport { ssrc: 6, ntp: 0x1234_5678_9abc, timestamp: 99 }, 4, 400);
        let report = CrateSenderReport::unmarshal(&mut &out[..]).unwrap();
        assert_eq!((report.ssrc, report.ntp_time, report.rtp_time, report.packet_count), (6, 0x1234_5678_9abc, 99, 4));
        for name in ["p", "p1", "p12", "p123", "p1234"] {
            out.clear();
            write_name(&mut out, 6, name);
            let read = SourceDescription::unmarshal(&mut &out[..]).unwrap();
            assert_eq!(read.chunks[0].items[0].text, name.as_bytes());
        }
        out.clear();
        write_bandwidth(&mut out, 1, 2_500_000, &[7, 8]);
        let read = ReceiverEstimatedMaximumBitrate::unmarshal(&mut &out[..]).unwrap();
        assert!((2_499_900.0..=2_500_000.0).contains(&read.bitrate), "{}", read.bitrate);
        assert_eq!(read.ssrcs, [7, 8]);
    }

    #[test]
    fn lost_numbers_survive_the_way_through_a_nack() {
        let tables: [&[u16]; 4] = [&[5], &[5, 6, 21], &[5, 22, 400], &[0xfffe, 0xffff, 0, 3]];
        for sequences in tables {
            let mut out = Vec::new();
            write_lost(&mut out, 1, 9, sequences);
            assert!(TransportLayerNack::unmarshal(&mut &out[..]).is_ok());
            let mut read_back = Vec::new();
            read(&out, |message| {
                let Message::Lost { ssrc: 9, pairs } = message else { panic!("{message:?}") };
                read_back.extend(lost(pairs));
            });
            assert_eq!(read_back, sequences);
        }
    }

    #[test]
    fn report_blocks_are_read_as_they_are_written() {
        let block = |ssrc, total_lost| Block {
            ssrc,
            fraction_lost: 3,
            total_lost,
            highest: 0x1_0005,
            jitter: 9,
            last_report: 4,
            since_last_report: 5,
        };
        let blocks = [block(7, -2), block(8, 0x7f_ffff), block(9, -0x80_0000)];
        let mut receiver = Vec::new();
        write_receiver_report(&mut receiver, 1, &blocks);
        // A sender report has the same blocks, behind what it says of itself (RFC 3550 §6.4.1).
        let mut sender = Vec::new();
        write_sender_report(&mut sender, SenderReport { ssrc: 6, ntp: 1, timestamp: 2 }, 4, 400);
        sender.extend(&receiver[8..]);
        (sender[0], sender[3]) = (0x83, 6 + 18);
        let received = |compound: &[u8]| {
            let mut all = Vec::new();
            read(compound, |message| {
                if let Message::Received(block) = message {
                    all.push(block);
                }
            });
            all
        };
        assert_eq!(received(&receiver), blocks);
        assert_eq!(received(&sender), blocks);
        // What is counted and not there is not read, nor what is there and not counted.
        for (count, wanted) in [(0x80, 0), (0x81, 1), (0x9f, 3)] {
            receiver[0] = count;
            assert_eq!(received(&receiver).len(), wanted);
        }
    }

    #[test]
    fn every_packet_of_a_compound_speaks_for_itself() {
        let mut compound = Vec::new();
        write_receiver_report(&mut compound, 1, &[]);
        write_picture_loss(&mut compound, 1, 10);
        write_picture_loss(&mut compound, 1, 20);
        compound.extend([0x84, 206, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 30, 1, 0, 0, 0]);
        let mut asked = Vec::new();
        read(&compound, |message| {
            let Message::KeyFrame { ssrc } = message else { panic!("{message:?}") };
            asked.push(ssrc);
        });
        assert_eq!(asked, [10, 20, 30]);
        for end in 0..compound.len() {
            read(&compound[..end], |_| {});
        }
    }
}
