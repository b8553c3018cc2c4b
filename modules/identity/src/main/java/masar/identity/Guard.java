package masar.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** Enforces {@link Requires}. It stands before the transaction, so that a refusal opens none. */
@Interceptor
@Requires({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Guard {
    @Inject Caller caller;
    @Inject Audit audit;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Power[] any = said(call).value();
        if (Arrays.stream(any).noneMatch(caller::may)) {
            audit.recordAlways(AuditEntry.of("refused.power").about(caller.nationalId())
                    .on("method", call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName())
                    .because(Arrays.stream(any).map(Power::name).collect(Collectors.joining(" "))));
            throw Refused.notAllowed();
        }
        return call.proceed();
    }

    private static Requires said(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        return onMethod != null ? onMethod : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
}
