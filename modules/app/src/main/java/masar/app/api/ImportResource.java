package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.ImportFile;
import masar.records.ImportReport;
import masar.ui.Texts;

/**
 * Bulk import of people from a CSV in UTF-8; the columns stand in the README of records. The content names the import: the same file again
 * changes nothing, and one that was cut off goes on where it stopped.
 */
@Path("/import/employees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Power.MINISTRY_OFFICER)
public class ImportResource {
    @Inject ImportFile files;
    @Inject Texts texts;

    /**
     * Takes every good row and says what was wrong with the others: the first thousand here, all of them behind {@code report}.
     *
     * @param dryRun {@code true} checks all and keeps nothing
     */
    @POST
    @Consumes("text/csv")
    public JsonObject employees(@QueryParam("dryRun") @DefaultValue("false") String dryRun, InputStream csv) {
        boolean dry = Refused.at("dryRun", () -> Arguments.yesOrNo(dryRun));
        ImportFile.Received received = files.receive(csv, dry);
        return json(received, dry);
    }

    private JsonObject json(ImportFile.Received received, boolean dry) {
        ImportReport report = received.report();
        JsonArrayBuilder problems = Json.createArrayBuilder();
        report.problems().forEach(p -> problems.add(Json.createObjectBuilder().add("line", p.line()).add("column", p.column()).add("value", p.value())
                .add("ar", texts.in(Locale.forLanguageTag("ar"), p.key(), p.args().toArray())).add("en", texts.in(Locale.ENGLISH, p.key(), p.args().toArray()))));
        return Json.createObjectBuilder().add("name", received.name()).add("dryRun", dry).add("people", report.people()).add("events", report.events())
                .add("unchanged", report.unchanged()).add("rejected", report.rejected()).add("resumedFrom", report.resumedFrom())
                .add("report", dry ? "" : "/api/import/employees/" + received.name() + "/problems").add("problems", problems).build();
    }

    /** All that the import of this name could not take: line, column, value and reason, as CSV. */
    @GET
    @Path("/{name}/problems")
    @Produces("text/csv;charset=UTF-8")
    public Response problems(@PathParam("name") String name, @QueryParam("lang") @DefaultValue("ar") String language) {
        files.mustBeKnown(name);
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("ar");
        StreamingOutput rows = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            files.problems(name, writer, locale);
            writer.flush();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"" + name + ".problems.csv\"").build();
    }
}
