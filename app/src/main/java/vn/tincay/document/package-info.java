/**
 * Official documents: files as received ({@link vn.tincay.document.attachment.Attachments}), numbering books, and
 * papers in the form of Decree 30/2020/NĐ-CP. The room that refers to a file decides who may open it. The number of a
 * document comes from the book of its agency, type and year; every gap has a recorded reason.
 */
@NullMarked
package vn.tincay.document;

import org.jspecify.annotations.NullMarked;
