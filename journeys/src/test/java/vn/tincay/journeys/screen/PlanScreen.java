package vn.tincay.journeys.screen;

import com.microsoft.playwright.Locator;

/** The work of officers on the forms of a plan. */
public final class PlanScreen {

    private final Screen screen;

    private PlanScreen(Screen screen) {
        this.screen = screen;
    }

    public static PlanScreen on(Screen screen) {
        return new PlanScreen(screen);
    }

    /** Types a draft of the officer's agency, with one target, into the empty form. */
    public static PlanScreen draft(Screen officer, String title, int year, String target, int percent) {
        officer.open("/plans/new")
                .page()
                .locator("main [name=agency]")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        officer.fill("title", title)
                .fill("fromYear", "" + year)
                .fill("toYear", "" + year)
                .fill("target.0.text", target)
                .choose("target.0.operator", "Tối thiểu (≥)")
                .fill("target.0.value", "" + percent)
                .fill("target.0.unit", "%")
                .fill("target.0.year", "" + year)
                .press("Lưu dự thảo")
                .reads("Đã lưu dự thảo.");
        return new PlanScreen(officer);
    }

    /** The address of the current plan. */
    public String address() {
        return screen.path();
    }

    /** Submits the plan for signature; returns its address. */
    public String submit() {
        screen.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        return screen.path();
    }

    /** Takes the plan back from the head, without a reason. */
    public PlanScreen takeBack() {
        screen.follow("Rút lại để sửa").press("Đưa về dự thảo").reads("Kế hoạch đã trở lại dự thảo.");
        return this;
    }

    /** Follows the link with these words, and sets the value of the first target in the form there. */
    public PlanScreen setTarget(String words, int percent) {
        screen.follow(words).fill("target.0.value", "" + percent).press("Lưu").reads("Đã lưu.");
        return this;
    }
}
