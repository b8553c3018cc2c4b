package masar.app.api;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/**
 * Refuses two values of an argument of which a call takes one: the server would take the first, and who asked would be told of something else than they think.
 * What a call takes as a list it reads out of the address itself and names no such argument.
 */
@Provider
@Dependent
@OpenToAll("looks at the shape of the address alone")
public class OneOfEach implements ContainerRequestFilter {
    @Context ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext asked) {
        MultivaluedMap<String, String> given = asked.getUriInfo().getQueryParameters();
        List<Problem> twice = Stream.of(called.getResourceMethod().getParameters()).map(p -> p.getAnnotation(QueryParam.class)).filter(Objects::nonNull)
                .map(QueryParam::value).filter(name -> given.getOrDefault(name, List.of()).size() > 1).map(name -> Problem.of(name, "refused.once")).toList();
        Refused.when(twice);
    }
}
