package vn.tincay.base.table;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Outcome;

/**
 * Reads the rows of a workbook (XLSX) that a person filled in, as texts. The room of documents implements it, so that
 * rooms above it can read lists from workbooks.
 */
public interface SheetTexts {

    /**
     * The non-empty rows of the first visible sheet; refused with a problem at the field when the file is no readable
     * workbook.
     */
    Outcome<List<TextRow>> read(MultipartFile file, String field);
}
