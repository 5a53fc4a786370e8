package vn.tincay.site;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;

/** Adds to the API description what applies to every route: the token, and the format of errors. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private final AccessSettings settings;

    ApiDescription(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customise(OpenAPI api) {
        api.servers(List.of(new Server().url(settings.origin())));
        api.info(new Info()
                .title("Tin Cậy")
                .version("1")
                .description("Units, forms, submissions, live sums, plans and tasks. A system account reaches what a"
                        + " person of its agency reaches."));
        api.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSchemas(PROBLEM, problem());
        api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::addRefusals));
    }

    private static void addRefusals(Operation operation) {
        addRefusal(operation, "400", "What was sent cannot be read");
        addRefusal(operation, "401", "No token, or one that is not valid");
        addRefusal(operation, "404", "Not there, or not within reach");
        if (operation.getRequestBody() != null) {
            addRefusal(operation, "413", "More than one request may hold");
            addRefusal(operation, "422", "Understood and refused");
        }
    }

    private static void addRefusal(Operation operation, String status, String words) {
        if (!operation.getResponses().containsKey(status)) {
            var shape = new MediaType().schema(new Schema<Object>().$ref("#/components/schemas/" + PROBLEM));
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(words)
                                    .content(new Content().addMediaType("application/problem+json", shape)));
        }
    }

    /** An error as RFC 9457 defines it, with a code that is the same in every language. */
    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema());
    }
}
