import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Service, ServiceAccount } from 'kubernetes-models/v1';
import { ENVIRONMENT } from '../../src/config/environment';
import { root } from '../architecture/imports';
import { type Manifest, readManifests } from './read-manifests';

/** The API's own schemas, by kind; `types` is where the same kind is written down as a type. */
const KINDS = {
  ConfigMap: { check: ConfigMap, types: 'core/v1' },
  Deployment: { check: Deployment, types: 'apps/v1' },
  HorizontalPodAutoscaler: { check: HorizontalPodAutoscaler, types: 'autoscaling/v2' },
  NetworkPolicy: { check: NetworkPolicy, types: 'networking/v1' },
  PodDisruptionBudget: { check: PodDisruptionBudget, types: 'policy/v1' },
  Service: { check: Service, types: 'core/v1' },
  ServiceAccount: { check: ServiceAccount, types: 'core/v1' },
} as const;

const manifests = readManifests();
const objects = [...manifests].filter(([, { kind }]) => kind !== 'Kustomization');
const one = <T>(kind: string) => objects.find(([, object]) => object.kind === kind)![1] as unknown as T;

it('has an object of every kind that a deployment needs', () =>
  expect(objects.map(([, { kind }]) => kind).sort()).toEqual(Object.keys(KINDS).sort()));

describe.each(objects)('%s', (file, object) => {
  const { check: Kind } = KINDS[object.kind as keyof typeof KINDS];

  it('is what the API takes', () => {
    const built = new Kind(object as never);
    expect(built.apiVersion).toBe(object.apiVersion);
    expect(() => built.validate()).not.toThrow();
  });

  it('is listed in the kustomization', () =>
    expect((manifests.get('kustomization.yaml') as unknown as { resources: string[] }).resources).toContain(file));
});

it('says no field that the API does not know', () => {
  // The schemas let unknown fields pass; an object literal of the API's types does not.
  const lines = objects.map(([file, object], place) => typed(file, object, place));
  const folder = join(root, '.cache', 'manifests');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifests.ts'), lines.join('\n'));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--types', 'node', '--module', 'commonjs'];
  const resolving = ['--moduleResolution', 'bundler', '--ignoreConfig'];
  const done = spawnSync(process.execPath, [tsc, ...options, ...resolving, join(folder, 'manifests.ts')], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(done.stdout).toBe('');
  expect(done.status).toBe(0);
});

function typed(file: string, object: Manifest, place: number): string {
  const { types } = KINDS[object.kind as keyof typeof KINDS];
  return [
    `import type { ${object.kind} as Kind${place} } from 'kubernetes-types/${types}';`,
    `/** ${file} */`,
    `export const object${place}: Kind${place} = ${JSON.stringify(object, undefined, 2)};`,
  ].join('\n');
}

interface Pod {
  readonly spec: {
    readonly replicas: number;
    readonly selector: { readonly matchLabels: object };
    readonly strategy: { readonly rollingUpdate: object };
    readonly template: {
      readonly metadata: { readonly labels: object };
      readonly spec: {
        readonly serviceAccountName: string;
        readonly automountServiceAccountToken: boolean;
        readonly terminationGracePeriodSeconds: number;
        readonly securityContext: object;
        readonly containers: readonly {
          readonly securityContext: object;
          readonly envFrom: object[];
          readonly livenessProbe: { httpGet: object };
          readonly readinessProbe: { httpGet: object };
          readonly startupProbe: { httpGet: object };
        }[];
      };
    };
  };
}

describe('the deployment', () => {
  const { spec } = one<Pod>('Deployment');
  const pod = spec.template.spec;
  const [container] = pod.containers;

  it('runs several instances without rights, on a root that cannot be written', () => {
    expect(spec.replicas).toBeGreaterThan(1);
    expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
    expect(container!.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('restarts what hangs and leaves out what is not ready', () => {
    expect(container!.livenessProbe.httpGet).toMatchObject({ path: '/healthz' });
    expect(container!.readinessProbe.httpGet).toMatchObject({ path: '/readyz' });
    expect(container!.startupProbe.httpGet).toMatchObject({ path: '/readyz' });
    expect(spec.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
  });

  it('lets turns in flight finish: the server stops within 15 seconds by itself', () =>
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(15));

  it('is what the service, the budget and the policy select', () => {
    const labels = spec.template.metadata.labels;
    expect(spec.selector.matchLabels).toEqual(labels);
    expect(one<{ spec: { selector: object } }>('Service').spec.selector).toEqual(labels);
    expect(
      one<{ spec: { selector: { matchLabels: object } } }>('PodDisruptionBudget').spec.selector.matchLabels,
    ).toEqual(labels);
    expect(
      one<{ spec: { podSelector: { matchLabels: object } } }>('NetworkPolicy').spec.podSelector.matchLabels,
    ).toEqual(labels);
  });
});

it('the configuration names variables that the server reads', () => {
  const { data } = one<{ data: object }>('ConfigMap');
  expect(Object.keys(data).filter((name) => !(name in ENVIRONMENT.shape))).toEqual([]);
  expect(ENVIRONMENT.safeParse(data).success).toBe(true);
});
