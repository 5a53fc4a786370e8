package vn.tincay.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.number.DocumentType;

/**
 * The content of an official paper, independent of layout (parts as in Decree 30/2020/NĐ-CP, art. 8).
 *
 * @param subject the abstract (trích yếu); for a letter the words after {@code V/v}
 * @param addressees the addressees after "Kính gửi:" of a letter or submission; empty for other types
 * @param bases legal bases, each without its final punctuation
 * @param recipients lines of "Nơi nhận", each without dash and final punctuation; the last one names the file copy
 * @param mark word across the head of a paper that is not issued ("DỰ THẢO"), null for none
 */
public record OfficialPaper(
        Letterhead letterhead,
        DocumentType type,
        String subject,
        List<String> addressees,
        List<String> bases,
        List<PaperBlock> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes,
        @Nullable String mark) {

    public OfficialPaper {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /**
     * The signature.
     *
     * @param authority lines above the signature: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ
     *     TỊCH}
     * @param name full name without academic title; null leaves the space blank
     */
    public record Signature(
            List<String> authority, @Nullable String name) {
        public Signature {
            authority = List.copyOf(authority);
        }
    }

    /** @param landscape for wide tables */
    public record Annex(String title, List<PaperBlock> body, boolean landscape) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    public static Builder of(Letterhead letterhead, DocumentType type, String subject) {
        return new Builder(letterhead, type, subject);
    }

    /** Collects the parts in the order of the paper. */
    public static final class Builder {

        private final Letterhead letterhead;
        private final DocumentType type;
        private final String subject;
        private final List<String> addressees = new ArrayList<>();
        private final List<String> bases = new ArrayList<>();
        private final List<PaperBlock> body = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<Annex> annexes = new ArrayList<>();
        private Signature signature = new Signature(List.of(), null);
        private @Nullable String mark;

        private Builder(Letterhead letterhead, DocumentType type, String subject) {
            this.letterhead = letterhead;
            this.type = type;
            this.subject = subject;
        }

        public Builder addressee(String name) {
            addressees.add(name);
            return this;
        }

        public Builder basis(String text) {
            bases.add(text);
            return this;
        }

        /** Adds the heading of a part in bold: {@code I. MỤC ĐÍCH, YÊU CẦU}. The caller writes the capitals. */
        public Builder part(String text) {
            return block(new PaperBlock.Heading(1, text));
        }

        /** Adds the heading of a section: {@code 1. Mục đích}. */
        public Builder section(String text) {
            return block(new PaperBlock.Heading(2, text));
        }

        /** Adds a paragraph; list marks ({@code a)}, {@code -}, {@code +}) are part of the text. */
        public Builder text(String text) {
            return block(new PaperBlock.Text(text));
        }

        public Builder table(PaperTable table) {
            return block(new PaperBlock.Table(table));
        }

        public Builder block(PaperBlock block) {
            body.add(block);
            return this;
        }

        public Builder signedBy(@Nullable String name, String... authority) {
            signature = new Signature(List.of(authority), name);
            return this;
        }

        public Builder recipient(String line) {
            recipients.add(line);
            return this;
        }

        public Builder annex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        public Builder mark(@Nullable String word) {
            mark = word;
            return this;
        }

        public OfficialPaper build() {
            return new OfficialPaper(
                    letterhead, type, subject, addressees, bases, body, signature, recipients, annexes, mark);
        }
    }
}
