package vn.tincay.notice.web;

import vn.tincay.base.Page;
import vn.tincay.notice.Notice;

/** One page of the viewer's notices, newest first. */
public record NoticesPage(Page<Notice> notices) {}
