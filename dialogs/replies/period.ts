export { periodWords } from '../../src/languages/period-words';
