package vn.tincay.report.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the structure of a form as the text of a form file (YAML). */
public final class FormStructureText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultPropertyInclusion(one -> one.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FormStructureText() {}

    /** Throws IllegalArgumentException when the text is not a form file. */
    public static FormStructure read(String yaml) {
        try {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            var structure = JSON.convertValue(tree, FormStructure.class);
            if (structure == null
                    || structure.sections() == null
                    || structure.window() == null
                    || structure.title() == null) {
                throw new IllegalArgumentException("a form has title, window and sections");
            }
            return structure;
        } catch (YAMLException | JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    /** The text from which {@link #read} makes the same structure again. */
    public static String write(FormStructure structure) {
        var style = new DumperOptions();
        style.setAllowUnicode(true);
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setSplitLines(false);
        return new Yaml(style).dump(JSON.convertValue(structure, new TypeReference<Map<String, Object>>() {}));
    }
}
