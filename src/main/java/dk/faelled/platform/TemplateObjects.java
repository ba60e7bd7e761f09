package dk.faelled.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Brings every {@link TemplateObject} into all templates. */
@Component
class TemplateObjects extends AbstractDialect implements IExpressionObjectDialect {

    private final ApplicationContext context;
    private final Map<String, String> beanNames = new HashMap<>();

    TemplateObjects(ApplicationContext context) {
        super("Fælled");
        this.context = context;
        for (String bean : context.getBeanNamesForAnnotation(TemplateObject.class)) {
            TemplateObject object =
                    Objects.requireNonNull(
                            context.findAnnotationOnBean(bean, TemplateObject.class));
            beanNames.put(object.value(), bean);
        }
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return beanNames.keySet();
            }

            @Override
            public Object buildObject(IExpressionContext expressions, String name) {
                return context.getBean(Objects.requireNonNull(beanNames.get(name)));
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
