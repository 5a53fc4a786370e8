package vn.tincay.access.web;

import java.util.Arrays;
import java.util.List;
import vn.tincay.access.Role;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Ui;

/** The roles a person can be given, in words. */
public final class Roles {

    private Roles() {}

    public static List<Choice> choices(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> Choice.of(role.name(), ui.t("access.role", role)))
                .toList();
    }
}
