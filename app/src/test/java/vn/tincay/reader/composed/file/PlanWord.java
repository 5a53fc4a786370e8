package vn.tincay.reader.composed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** DOCX with what Word adds to text: a head in a text box, notes below the page. */
final class PlanWord {
    private static final String OPEN =
            "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\">";

    private PlanWord() {}

    /** A DOCX in which the lines above the document kind are in a text box. */
    static byte[] withTextBox(List<String> head, List<String> rest) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            StringBuilder box = new StringBuilder();
            head.forEach(line -> box.append("<w:p>").append(run(line)).append("</w:p>"));
            addXml(
                    document,
                    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + box
                            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
            rest.forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        }
    }

    /** A DOCX whose every legal basis has a footnote that names another document and a figure that is no target. */
    static byte[] withFootnotes(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createFootnotes();
            for (String text : paragraphs) {
                if (!text.startsWith("Căn cứ")) {
                    document.createParagraph().createRun().setText(text);
                    continue;
                }
                XWPFFootnote note = document.createFootnote();
                note.createParagraph()
                        .createRun()
                        .setText("Thay Kế hoạch số 17/KH-UBND ngày 03/02/2022; năm 2023 có 45% người được hỗ trợ.");
                addXml(document, run(text) + "<w:r><w:footnoteReference w:id=\"" + note.getId() + "\"/></w:r>");
            }
            return bytes(document);
        }
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;") + "</w:t></w:r>";
    }

    private static void addXml(XWPFDocument document, String inner) throws IOException {
        try {
            document.createParagraph().getCTP().set(CTP.Factory.parse(OPEN + inner + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
