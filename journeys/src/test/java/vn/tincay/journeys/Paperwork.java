package vn.tincay.journeys;

/** Fills in whatever a report's form asks for, with figures that agree with each other. */
final class Paperwork {

    private Paperwork() {}

    static void fill(Screen officer) {
        officer.page().evaluate("""
                () => {
                  for (const field of document.querySelectorAll('main input[name^="cell."], main textarea[name^="part."]')) {
                    if (field.readOnly || field.disabled || field.value) continue
                    field.value = field.tagName === 'TEXTAREA' ? 'Đã thực hiện theo kế hoạch, đúng đối tượng.' : '4'
                  }
                }
                """);
        officer.press("Lưu nháp").reads("Đã lưu");
    }

    /** Binds a reason to the second cell that the form of return offers. */
    static void reason(Screen receiver, String words) {
        receiver.page()
                .locator("main select")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        receiver.page().locator("main textarea").first().fill(words);
    }
}
