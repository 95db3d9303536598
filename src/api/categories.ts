import { z } from 'zod';
import { NO_WORDS, namedAlso } from '../accounts/taught-words';
import { type CategoryBook, NEEDED_CATEGORIES, NO_OWN_CATEGORIES, type OwnCategories } from '../ledger/categories';
import { categoryIdOf, LONGEST_CATEGORY, MOST_CATEGORIES } from '../ledger/category-names';
import { categoryOf } from './entry-filter';
import { line } from './fields';
import type { ApiMeans } from './means';
import { type Asked, type Resource, route } from './resource';

const CategoryView = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.string().optional(),
  own: z.boolean().meta({ description: 'Made by the person.' }),
  hidden: z.boolean(),
});
const CategoryList = z.object({ categories: z.array(CategoryView) });
const CategoryOne = z.object({ category: CategoryView });
const Name = line(LONGEST_CATEGORY);
const NewCategory = z.strictObject({ name: Name, parent: Name.optional() });
const CategoryChange = z.strictObject({ name: Name.optional(), hidden: z.boolean().optional() });

const place = z.strictObject({ id: z.string().regex(/^[\w-]{1,40}$/) });

/** The person's categories: the tree everyone starts with, and what they made of it. */
export const categories: Resource = {
  id: 'categories',
  views: { CategoryView, CategoryList, CategoryOne },
  bodies: { NewCategory, CategoryChange },
  routes: [
    route({
      method: 'GET',
      path: '/categories',
      id: 'listCategories',
      summary: 'The categories there are, in the order of their tree.',
      scope: 'read',
      answer: CategoryList,
      run: async ({ person }, means) => {
        const book = means.categoriesOf(person);
        const all = [...book.inUse(), ...book.own.hidden];
        return { categories: all.map((id) => viewOf(id, book, person, means)) };
      },
    }),
    route({
      method: 'POST',
      path: '/categories',
      id: 'addCategory',
      summary: 'Makes a category.',
      scope: 'change',
      body: NewCategory,
      status: 201,
      answer: CategoryOne,
      refuses: ['category-exists', 'no-such-category', 'too-many-categories'],
      run: async (asked, means) => {
        const { person, body } = asked;
        const book = means.categoriesOf(person);
        const parent = body.parent && categoryOf(body.parent, person, means);
        if (body.parent && !parent) return { refused: 'no-such-category' as const };
        const id = categoryIdOf(body.name);
        const there = categoryOf(body.name, person, means) ?? (book.isKnown(id) ? id : undefined);
        // Asked again by the same name and place it is the one that was made.
        const same = there && book.isOwn(there) && book.nameOf(there) === body.name && book.parentOf(there) === parent;
        if (there && !same) return { refused: 'category-exists' as const };
        if (Object.keys(book.own.names).length >= MOST_CATEGORIES) return { refused: 'too-many-categories' as const };
        return change(asked, means, id, (own) => ({
          ...own,
          names: { ...own.names, [id]: body.name },
          parents: parent ? { ...own.parents, [id]: book.counted(parent) } : own.parents,
        }));
      },
    }),
    route({
      method: 'PATCH',
      path: '/categories/{id}',
      id: 'changeCategory',
      summary: 'Renames a category, hides it, or shows it again.',
      scope: 'change',
      params: place,
      body: CategoryChange,
      answer: CategoryOne,
      refuses: ['category-not-found', 'category-exists', 'category-needed'],
      run: async (asked, means) => {
        const { person, path, body } = asked;
        const book = means.categoriesOf(person);
        if (!book.isKnown(path.id)) return { refused: 'category-not-found' as const };
        const id = book.counted(path.id);
        const other = body.name && categoryOf(body.name, person, means);
        if (other && book.counted(other) !== id) return { refused: 'category-exists' as const };
        if (body.hidden && NEEDED_CATEGORIES.has(id)) return { refused: 'category-needed' as const };
        return change(asked, means, id, (own) => {
          const before = { ...own.before, [id]: own.names[id] ?? '' };
          const named = body.name ? { names: { ...own.names, [id]: body.name }, before } : {};
          const others = own.hidden.filter((one) => one !== id);
          const hidden = body.hidden === undefined ? own.hidden : body.hidden ? [...others, id] : others;
          return { ...own, ...named, hidden };
        });
      },
    }),
  ],
};

/** Writes what the person has made of the categories, with the words that mean the one in question. */
async function change(
  { person, body }: Asked<unknown, unknown, { readonly name?: string }>,
  means: ApiMeans,
  id: string,
  next: (own: OwnCategories) => OwnCategories,
) {
  const { name } = body;
  const changed = await means.people.change(person.id, ({ categories = NO_OWN_CATEGORIES, words = NO_WORDS }) => ({
    categories: next(categories),
    ...(name && { words: namedAlso(words, id, name) }),
  }));
  return { category: viewOf(id, means.categoriesOf(changed), changed, means) };
}

function viewOf(id: string, book: CategoryBook, person: Parameters<ApiMeans['nameOf']>[1], means: ApiMeans) {
  const hidden = book.own.hidden.includes(id);
  return { id, name: means.nameOf(id, person), parent: book.parentOf(id), own: book.isOwn(id), hidden };
}
