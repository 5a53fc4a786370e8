package vn.tincay.journeys.screen;

/** Fills in the fields of any report form, as an officer would. */
public final class FormFilling {

    /**
     * Fills each empty figure with that of the last period, or 4, because the figures of one period agree with each
     * other; texts get invented sentences.
     */
    private static final String FILL = """
            () => {
              const texts = {
                direction: 'Đã ban hành kế hoạch năm và phân công công chức phụ trách.',
                results: 'Đã truyền thông tại các khu dân cư, duy trì địa chỉ tin cậy.',
                difficulties: 'Cộng tác viên mới chưa được tập huấn; đề nghị mở lớp trong quý III.',
                next_period: 'Tổ chức Tháng hành động; tập huấn cộng tác viên mới.'
              }
              for (const field of document.querySelectorAll('main input[name^="cell."], main textarea[name^="part."]')) {
                if (field.readOnly || field.disabled || field.value) continue
                const before = field.closest('td')?.querySelector('.figure-before')?.lastChild?.textContent
                field.value = field.tagName === 'TEXTAREA'
                  ? texts[field.name.slice('part.'.length)] ?? 'Đã thực hiện theo kế hoạch.'
                  : before?.match(/\\d[\\d.]*(,\\d+)?/)?.[0].replaceAll('.', '') || '4'
              }
            }
            """;

    private FormFilling() {}

    public static void fill(Screen officer) {
        officer.page().evaluate(FILL);
        officer.press("Lưu nháp").reads("Đã lưu");
    }

    /** Types a reason for the second cell into the form that returns a report. */
    public static void typeReason(Screen receiver, String words) {
        receiver.page()
                .locator("main select")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        receiver.page().locator("main textarea").first().fill(words);
    }
}
