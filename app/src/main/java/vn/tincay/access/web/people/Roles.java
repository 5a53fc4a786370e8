package vn.tincay.access.web.people;

import java.util.Arrays;
import java.util.List;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.viewer.Role;

/** The roles that a person can be given, as choices of a form. */
public final class Roles {

    private Roles() {}

    public static List<Choice> choices(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> Choice.of(role.name(), ui.t("access.role", role)))
                .toList();
    }
}
