package vn.tincay.notice.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * One message to one person.
 *
 * @param id becomes part of the Message-ID, so that mail systems recognise a message that was sent twice
 * @param language of the text: {@code vi} or {@code en}
 * @param settingsPage the address of the page where the reader ends such messages; the same for everybody
 * @param at the time in the header {@code Date}
 */
public record Mail(
        UUID id, String address, String subject, String text, String language, String settingsPage, Instant at) {}
