package masar.app.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.ui.Texts;

/**
 * What goes wrong in a call, as {@code application/problem+json} (RFC 9457): refusals with each field and its sentence in both
 * languages, addresses that do not exist, and faults of ours with nothing but a reference to the log.
 */
@Provider
@Dependent
@OpenToAll("turns errors into answers")
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final Locale ARABIC = new Locale("ar");
    private static final String TYPE = "application/problem+json;charset=UTF-8";

    @Inject Texts texts;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refused(refused);
        }
        if (thrown instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
            int status = known.getResponse().getStatus();
            Response.StatusType reason = known.getResponse().getStatusInfo();
            return answer(status, problem(status, reason.getReasonPhrase()));
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "a call of the API failed, reference " + reference);
        return answer(500, problem(500, "Internal Server Error").add("instance", "urn:uuid:" + reference));
    }

    private Response refused(Refused refused) {
        int status = refused.is("refused.notFound") ? 404 : refused.is("refused.notAllowed") ? 403 : 400;
        var errors = Json.createArrayBuilder();
        refused.problems().forEach(problem -> errors.add(Json.createObjectBuilder().add("field", problem.field()).add("code", problem.key())
                .add("ar", sentence(ARABIC, problem)).add("en", sentence(Locale.ENGLISH, problem))));
        String detail = refused.problems().stream().map(problem -> sentence(ARABIC, problem) + " / " + sentence(Locale.ENGLISH, problem))
                .collect(Collectors.joining("; "));
        String title = Response.Status.fromStatusCode(status).getReasonPhrase();
        return answer(status, problem(status, title).add("detail", detail).add("errors", errors));
    }

    /** The sentence of a problem with the name of its field before it. Values are plain text: dates stay ISO in both languages. */
    private String sentence(Locale locale, Refused.Problem problem) {
        String sentence = texts.in(locale, problem.key(), problem.args().stream().map(String::valueOf).toArray());
        String plain = locale.equals(ARABIC) ? sentence : sentence.replaceAll("[\\u2066-\\u2069]", "");
        return problem.field().isEmpty() ? plain : texts.in(locale, "fact." + problem.field()) + " (" + problem.field() + "): " + plain;
    }

    private static JsonObjectBuilder problem(int status, String title) {
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
    }

    private static Response answer(int status, JsonObjectBuilder problem) {
        return Response.status(status).type(TYPE).entity(problem.build().toString()).build();
    }
}
