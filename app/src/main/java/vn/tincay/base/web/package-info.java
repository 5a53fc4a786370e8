/**
 * Rendering: from a controller's page record to HTML through jte templates, the {@link vn.tincay.base.web.Ui} that
 * every template receives, and the answers of controllers ({@link vn.tincay.base.web.Html}).
 */
@NullMarked
@org.springframework.modulith.NamedInterface("web")
package vn.tincay.base.web;

import org.jspecify.annotations.NullMarked;
