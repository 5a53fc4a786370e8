/**
 * The connection to the mail server of the installation. A message goes to one person, as plain text; the connection is
 * encrypted unless the operator says otherwise. Nothing here knows why a message is sent.
 */
@NullMarked
@NamedInterface("mail")
package vn.tincay.notice.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
