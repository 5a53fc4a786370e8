package vn.tincay.notice.web;

import vn.tincay.base.Page;
import vn.tincay.notice.Notice;

/** Newest first. */
public record NoticesPage(Page<Notice> notices) {}
